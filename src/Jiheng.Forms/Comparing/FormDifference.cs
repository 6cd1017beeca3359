using Jiheng.Domain.Documents;

namespace Jiheng.Forms.Comparing;

/// <summary>One thing that a person changed between two versions of a form.</summary>
/// <param name="Change">What happened.</param>
/// <param name="Label">What changed, as the form calls it: 年度指标值; for a row what the row is: 绩效指标.</param>
/// <param name="Before">How it was; null for a row that is new.</param>
/// <param name="After">How it is; null for a row that is gone.</param>
public sealed record FormDifference(FormChange Change, string Label, DifferenceSide? Before, DifferenceSide? After)
{
    /// <summary>All differences, in the order of the form: fields that stand once, then rows where they stand now, or stood.</summary>
    /// <remarks>Values are compared as they are printed, blanks aside, and money by its fen; what the reader noted of places and inferred
    /// values says nothing. A row keeps its identity when it is moved or renamed (<see cref="RowPairs"/>); its fields follow it. Read
    /// backwards it is the same list with the sides exchanged. The cost grows with the rows and not with their square.</remarks>
    /// <param name="before">The earlier version.</param>
    /// <param name="after">The later version.</param>
    public static IReadOnlyList<FormDifference> Of(PerformanceForm before, PerformanceForm after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return [.. SingleFields.Compare(before, after), .. RowDifferences.Of(FormRows.Indicators(before), FormRows.Indicators(after)), .. OfTasks(before, after), .. RowDifferences.Of(FormRows.Safeguards(before), FormRows.Safeguards(after))];
    }

    private static IEnumerable<FormDifference> OfTasks(PerformanceForm before, PerformanceForm after)
    {
        var (were, are) = (FormRows.Tasks(before), FormRows.Tasks(after));
        var pairs = RowPairs.Of(were, are);
        foreach (var difference in RowDifferences.Of(were, are, pairs)) yield return difference;
        for (var now = 0; now < are.Count; now++)
        {
            if (pairs.BeforeOf(now) is not { } was) continue;
            foreach (var difference in RowDifferences.Of(FormRows.Indicators(before, was), FormRows.Indicators(after, now))) yield return difference;
        }
    }
}
