using Jiheng.Storage.Databases;
using Jiheng.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Listing;

/// <summary>One query a filter, however many forms and choices there are.</summary>
internal static class FacetQueries
{
    public static async Task<FormFacets> RunAsync(LibraryDatabase database, LibraryContext context, FormFilter filter, CancellationToken cancel)
    {
        var severities = await SeveritiesAsync(Forms(filter with { AtLeast = null, NotCheckable = false, Inferred = false }), cancel).ConfigureAwait(false);

        var withRules = Forms(filter with { Rules = [] });
        var rules = await (from finding in context.Findings
                           where withRules.Any(form => form.Id == finding.FormId)
                           group finding by finding.Rule into rule
                           select new { rule.Key, Forms = rule.Select(finding => finding.FormId).Distinct().Count() })
            .OrderByDescending(rule => rule.Forms).ThenBy(rule => rule.Key).ToListAsync(cancel).ConfigureAwait(false);

        var units = await Forms(filter with { Units = [] }).GroupBy(form => form.Unit).Select(unit => new { unit.Key, Forms = unit.Count() })
            .OrderByDescending(unit => unit.Forms).ThenBy(unit => unit.Key != null).ThenBy(unit => unit.Key).ToListAsync(cancel).ConfigureAwait(false);

        var kinds = await Forms(filter with { Kinds = [] }).GroupBy(form => form.Kind).Select(kind => new { kind.Key, Forms = kind.Count() })
            .OrderByDescending(kind => kind.Forms).ThenBy(kind => kind.Key).ToListAsync(cancel).ConfigureAwait(false);

        var years = await Forms(filter with { Years = [] }).GroupBy(form => form.FiscalYear).Select(year => new { year.Key, Forms = year.Count() })
            .OrderByDescending(year => year.Key != null).ThenByDescending(year => year.Key).ToListAsync(cancel).ConfigureAwait(false);

        return new FormFacets(
            severities,
            [.. rules.Select(rule => new FacetCount<string>(rule.Key, rule.Forms))],
            [.. units.Select(unit => new FacetCount<string?>(unit.Key, unit.Forms))],
            [.. kinds.Select(kind => new FacetCount<Domain.Documents.FormKind>(kind.Key, kind.Forms))],
            [.. years.Select(year => new FacetCount<int?>(year.Key, year.Forms))]);

        // Each filter's own choice is left out, so that its other choices can be counted.
        IQueryable<StoredForm> Forms(FormFilter others) => FormQuery.Of(database, context, others);
    }

    private static async Task<SeverityFacet> SeveritiesAsync(IQueryable<StoredForm> forms, CancellationToken cancel) =>
        await forms.GroupBy(_ => 1).Select(all => new SeverityFacet
        {
            Forms = all.Count(),
            WithErrors = all.Count(form => form.Errors > 0),
            WithWarnings = all.Count(form => form.Errors + form.Warnings > 0),
            WithHints = all.Count(form => form.Errors + form.Warnings + form.Hints > 0),
            WithNotCheckable = all.Count(form => form.NotCheckable > 0),
            WithInferred = all.Count(form => form.Inferred > 0),
        }).FirstOrDefaultAsync(cancel).ConfigureAwait(false) ?? new SeverityFacet();
}
