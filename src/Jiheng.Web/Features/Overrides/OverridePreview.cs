using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Overrides;
using Jiheng.Storage;
using Jiheng.Storage.Listing;
using Jiheng.Web.Features.Documents;

namespace Jiheng.Web.Features.Overrides;

/// <summary>Checks forms of the library by two checkers and tells what they say otherwise. Nothing is kept in the library.</summary>
/// <remarks>The forms of a set are checked together, as they are when the set is looked at; all others with those of their document.
/// One such group is in memory at a time.</remarks>
internal static class OverridePreview
{
    /// <summary>How many forms are looked at, the newest first.</summary>
    public const int MostForms = 5_000;

    /// <summary>How many forms are checked together at most; what a larger set holds of one unit stays together as far as it goes.</summary>
    public const int LargestGroup = 1_000;

    public static async Task<PreviewResult> RunAsync(DocumentLibrary library, Checker before, Checker after, CancellationToken cancel)
    {
        var newest = await library.Forms.NewestAsync(MostForms, cancel);
        List<PreviewedForm> changed = [];
        var rules = new RuleDifferences();
        var looked = 0;
        foreach (var group in Groups(newest.Rows))
        {
            cancel.ThrowIfCancellationRequested();
            List<OpenedForm> opened = new(group.Length);
            foreach (var part in group.Chunk(100)) opened.AddRange(await library.Forms.OpenAsync(part, cancel));
            looked += opened.Count;
            changed.AddRange(Compare(opened, before, after, rules));
        }

        return new PreviewResult(newest.Total, looked, changed, rules.List);
    }

    private static IEnumerable<long[]> Groups(IReadOnlyList<GroupedForm> forms) => forms.GroupBy(form => (form.SetId, Document: form.SetId is null ? form.DocumentId : 0))
        .SelectMany(group => group.OrderBy(form => form.Unit, StringComparer.Ordinal).ThenBy(form => form.Id).Select(form => form.Id).Chunk(LargestGroup));

    private static IEnumerable<PreviewedForm> Compare(List<OpenedForm> opened, Checker before, Checker after, RuleDifferences rules)
    {
        var subjects = DeclarationMatcher.Match([.. opened.Select(SetComparison.Subject)]);
        var (old, young) = (before.CheckAll(subjects), after.CheckAll(subjects));
        for (var i = 0; i < opened.Count; i++)
        {
            var difference = FindingDifference.Of(old[i], young[i]);
            rules.Add(difference);
            var (was, becomes) = (before.Score(subjects[i].Form)?.ComputedTotal, after.Score(subjects[i].Form)?.ComputedTotal);
            if (!difference.IsEmpty || was != becomes)
                yield return new PreviewedForm(opened[i].Row, difference.Appearing.Count, difference.Disappearing.Count, difference.Changed.Count, was, becomes);
        }
    }
}

/// <summary>What other rules would say otherwise.</summary>
/// <param name="Total">How many forms the library holds.</param>
/// <param name="Looked">How many of them were checked, the newest.</param>
/// <param name="Forms">Those of which something is said otherwise.</param>
/// <param name="Rules">The rules that say something otherwise, those that say most first.</param>
public sealed record PreviewResult(int Total, int Looked, IReadOnlyList<PreviewedForm> Forms, IReadOnlyList<RuleDifference> Rules)
{
    public int Appearing => Forms.Sum(form => form.Appearing);

    public int Disappearing => Forms.Sum(form => form.Disappearing);

    public int Changed => Forms.Sum(form => form.Changed);

    /// <summary>How many forms come to another total.</summary>
    public int Scores => Forms.Count(form => form.HasOtherScore);
}

/// <summary>A form of which other rules say something else.</summary>
/// <param name="Row">Its line in lists.</param>
/// <param name="Appearing">How many findings come.</param>
/// <param name="Disappearing">How many findings go.</param>
/// <param name="Changed">How many findings weigh more or less.</param>
/// <param name="Was">The computed total before; null where there is none.</param>
/// <param name="Becomes">The computed total after; null where there is none.</param>
public sealed record PreviewedForm(FormRow Row, int Appearing, int Disappearing, int Changed, decimal? Was, decimal? Becomes)
{
    public bool HasOtherScore => Was != Becomes;
}
