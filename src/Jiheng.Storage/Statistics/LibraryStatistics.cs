using Jiheng.Domain.Documents;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Statistics;

/// <summary>Numbers over the forms that a filter leaves, all summed up in the database.</summary>
public sealed class LibraryStatistics
{
    private readonly LibrarySession session;

    internal LibraryStatistics(LibrarySession session) => this.session = session;

    /// <summary>All forms together, the share of quantified indicators included.</summary>
    public Task<LibraryTotals> TotalsAsync(FormFilter filter, CancellationToken cancel = default) => session.ReadAsync(async context =>
        await Forms(context, filter).GroupBy(_ => 1).Select(all => new LibraryTotals
        {
            Forms = all.Count(),
            Documents = all.Select(form => form.DocumentId).Distinct().Count(),
            Errors = all.Sum(form => form.Errors),
            Warnings = all.Sum(form => form.Warnings),
            Hints = all.Sum(form => form.Hints),
            NotCheckable = all.Sum(form => form.NotCheckable),
            Inferred = all.Sum(form => form.Inferred),
            Rows = all.Sum(form => form.Rows),
            QuantifiedRows = all.Sum(form => form.QuantifiedRows),
            AmountFen = all.Sum(form => form.AmountFen ?? 0),
        }).FirstOrDefaultAsync(cancel).ConfigureAwait(false) ?? new LibraryTotals(), cancel);

    /// <summary>Findings by rule, the most frequent first.</summary>
    public Task<IReadOnlyList<RuleStatistic>> ByRuleAsync(FormFilter filter, CancellationToken cancel = default) => session.ReadAsync<IReadOnlyList<RuleStatistic>>(async context =>
    {
        var forms = Forms(context, filter);
        var rows = await context.Findings.Where(finding => forms.Any(form => form.Id == finding.FormId))
            .GroupBy(finding => finding.Rule)
            .Select(rule => new RuleStatistic
            {
                Rule = rule.Key,
                Findings = rule.Count(),
                Errors = rule.Count(finding => finding.Severity == Severity.Error),
                Warnings = rule.Count(finding => finding.Severity == Severity.Warning),
                Forms = rule.Select(finding => finding.FormId).Distinct().Count(),
            })
            .OrderByDescending(rule => rule.Findings).ThenBy(rule => rule.Rule).ToListAsync(cancel).ConfigureAwait(false);
        return rows;
    }, cancel);

    /// <summary>Findings and quantified indicators by unit, those with most errors first.</summary>
    public Task<Page<UnitStatistic>> ByUnitAsync(FormFilter filter, PageRequest page, CancellationToken cancel = default) => session.ReadAsync(context =>
    {
        var units = Forms(context, filter).GroupBy(form => form.Unit).Select(unit => new UnitStatistic
        {
            Unit = unit.Key,
            Forms = unit.Count(),
            Errors = unit.Sum(form => form.Errors),
            Warnings = unit.Sum(form => form.Warnings),
            Hints = unit.Sum(form => form.Hints),
            NotCheckable = unit.Sum(form => form.NotCheckable),
            Rows = unit.Sum(form => form.Rows),
            QuantifiedRows = unit.Sum(form => form.QuantifiedRows),
        });
        return page.OfAsync(units.OrderByDescending(unit => unit.Errors).ThenByDescending(unit => unit.Warnings).ThenBy(unit => unit.Unit != null).ThenBy(unit => unit.Unit), unit => unit, cancel);
    }, cancel);

    /// <summary>How many forms print the total that comes out, how many another, and how many cannot be told.</summary>
    public Task<ScoreTotals> ScoresAsync(FormFilter filter, CancellationToken cancel = default) => session.ReadAsync(async context =>
    {
        return new ScoreTotals(
            await Count(ScoreAgreement.Same).ConfigureAwait(false),
            await Count(ScoreAgreement.Different).ConfigureAwait(false),
            await Count(ScoreAgreement.NotComputed).ConfigureAwait(false),
            await Count(ScoreAgreement.NotPrinted).ConfigureAwait(false));

        Task<int> Count(ScoreAgreement scores) => filter.Scores is { } only && only != scores ? Task.FromResult(0) : Forms(context, filter with { Scores = scores }).CountAsync(cancel);
    }, cancel);

    /// <summary>Printed against computed total scores, equal pairs counted together, those that differ most first; only forms
    /// that have both.</summary>
    public Task<Page<ScorePair>> ScorePairsAsync(FormFilter filter, PageRequest page, CancellationToken cancel = default) => session.ReadAsync(async context =>
    {
        var pairs = Forms(context, filter).Where(form => form.PrintedTotal != null && form.ComputedTotal != null)
            .GroupBy(form => new { Printed = form.PrintedTotal!.Value, Computed = form.ComputedTotal!.Value })
            .Select(pair => new { pair.Key.Printed, pair.Key.Computed, Forms = pair.Count(), Example = pair.Min(form => form.Id) })
            .OrderByDescending(pair => Math.Abs(pair.Printed - pair.Computed)).ThenBy(pair => pair.Printed);
        var found = await page.OfAsync(pairs, pair => pair, cancel).ConfigureAwait(false);
        return new Page<ScorePair>([.. found.Rows.Select(pair => new ScorePair(pair.Printed / 100m, pair.Computed / 100m, pair.Forms, pair.Example))], found.Total);
    }, cancel);

    /// <summary>Texts that stand in the forms of several projects, the most copied first.</summary>
    /// <param name="filter">Which forms.</param>
    /// <param name="projects">In how many projects a text must stand.</param>
    /// <param name="most">How many texts at most.</param>
    /// <param name="cancel">Stops the query.</param>
    public Task<IReadOnlyList<CopiedText>> CopiedTextsAsync(FormFilter filter, int projects = 2, int most = 50, CancellationToken cancel = default) => session.ReadAsync<IReadOnlyList<CopiedText>>(async context =>
    {
        var texts = from passage in context.Passages
                    join form in Forms(context, filter) on passage.FormId equals form.Id
                    where passage.CopyHash != null
                    group new { passage.Id, passage.FormId, form.Subject } by passage.CopyHash into text
                    select new { Hash = text.Key, Example = text.Min(copy => copy.Id), Projects = text.Select(copy => copy.Subject).Distinct().Count(), Forms = text.Select(copy => copy.FormId).Distinct().Count() };
        var copied = texts.Where(text => text.Projects >= projects).OrderByDescending(text => text.Projects).ThenByDescending(text => text.Forms).ThenBy(text => text.Hash).Take(most);
        var rows = await (from text in copied
                          join passage in context.Passages on text.Example equals passage.Id
                          orderby text.Projects descending, text.Forms descending, text.Hash
                          select new { text.Hash, passage.Text, passage.Field, text.Projects, text.Forms }).ToListAsync(cancel).ConfigureAwait(false);
        return [.. rows.Select(row => new CopiedText(row.Hash!.Value, row.Text, row.Field, row.Projects, row.Forms))];
    }, cancel);

    private IQueryable<StoredForm> Forms(LibraryContext context, FormFilter filter) => FormQuery.Of(session.Database, context, filter);
}
