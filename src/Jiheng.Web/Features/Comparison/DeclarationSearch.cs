using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Storage;
using Jiheng.Storage.Listing;
using Jiheng.Web.Features.Forms;

namespace Jiheng.Web.Features.Comparison;

/// <summary>The declarations of the library that may belong to a form.</summary>
/// <param name="Matching">Of the same project and year, as far as the forms tell; those of the same set first.</param>
/// <param name="Others">Of a project of the same name in another year or unit.</param>
/// <param name="Chosen">The one that is meant; null where there is none, or a person must choose.</param>
public sealed record DeclarationSearch(IReadOnlyList<FormRow> Matching, IReadOnlyList<FormRow> Others, OpenedForm? Chosen)
{
    // A name that stands in more declarations than this is none of a project.
    private const int Most = 100;
    private const int MostOthers = 20;

    internal static async Task<DeclarationSearch> RunAsync(DocumentLibrary library, FormRow row, PerformanceForm form, CancellationToken cancel)
    {
        var wanted = new FormFilter { Subject = row.Subject, Kinds = [DeclarationMatcher.DeclarationOf(row.Kind)], Years = row.FiscalYear is { } year ? [year, null] : [] };
        var page = await library.Forms.ListAsync(wanted, FormOrder.Newest, new PageRequest(1, Most), cancel);
        var opened = page.Total > Most ? [] : await library.Forms.OpenAsync([.. page.Rows.Select(found => found.Id)], cancel);
        var matching = MatchesOf(form, opened);
        var near = await library.Sets.TogetherAsync(row.DocumentId, [.. matching.Select(found => found.Row.DocumentId).Distinct()], cancel);
        var nearest = matching.Where(found => found.Row.DocumentId == row.DocumentId || near.Contains(found.Row.DocumentId)).ToList();
        var others = (await library.Forms.ListAsync(wanted with { Years = [] }, FormOrder.Year, new PageRequest(1, MostOthers), cancel)).Rows;
        return new DeclarationSearch(
            [.. nearest.Concat(matching.Except(nearest)).Select(found => found.Row)],
            [.. others.Where(other => matching.All(found => found.Row.Id != other.Id))],
            nearest.Count == 1 ? nearest[0] : matching.Count == 1 ? matching[0] : null);
    }

    private static List<OpenedForm> MatchesOf(PerformanceForm form, IReadOnlyList<OpenedForm> opened)
    {
        var byForm = new Dictionary<PerformanceForm, OpenedForm>(ReferenceEqualityComparer.Instance);
        foreach (var candidate in opened) byForm[CorrectedForm.Of(candidate)] = candidate;
        return [.. DeclarationMatcher.Candidates(form, [.. byForm.Keys]).Select(candidate => byForm[candidate])];
    }
}
