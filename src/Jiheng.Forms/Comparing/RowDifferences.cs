using System.Globalization;
using Jiheng.Domain.Documents;

namespace Jiheng.Forms.Comparing;

/// <summary>What became of the rows of a table.</summary>
internal static class RowDifferences
{
    public static IEnumerable<FormDifference> Of(IReadOnlyList<ComparedRow> before, IReadOnlyList<ComparedRow> after) => Of(before, after, RowPairs.Of(before, after));

    public static IEnumerable<FormDifference> Of(IReadOnlyList<ComparedRow> before, IReadOnlyList<ComparedRow> after, RowPairs pairs)
    {
        var gone = 0;
        for (var now = 0; now < after.Count; now++)
        {
            if (pairs.BeforeOf(now) is not { } was)
            {
                yield return new FormDifference(FormChange.RowAdded, after[now].Label, null, Side(after[now]));
                continue;
            }

            // A row that is gone is told where it stood: before the first row that stayed behind it.
            for (; !pairs.Moved(was) && gone < was; gone++)
            {
                if (pairs.AfterOf(gone) is null) yield return Removed(before[gone]);
            }

            foreach (var difference in OfPair(before[was], was, after[now], now, pairs.Moved(was))) yield return difference;
        }

        for (; gone < before.Count; gone++)
        {
            if (pairs.AfterOf(gone) is null) yield return Removed(before[gone]);
        }
    }

    private static IEnumerable<FormDifference> OfPair(ComparedRow before, int was, ComparedRow after, int now, bool moved)
    {
        if (moved) yield return new FormDifference(FormChange.RowMoved, after.Label, new DifferenceSide(before.Path, before.Name.Text, Place(was)), new DifferenceSide(after.Path, after.Name.Text, Place(now)));
        if (ComparedCell.Difference(before.Name, after.Name, before.Name.Text, after.Name.Text) is { } name) yield return name with { Change = FormChange.RowRenamed };
        for (var cell = 0; cell < after.Cells.Count; cell++)
        {
            if (ComparedCell.Difference(before.Cells[cell], after.Cells[cell], before.Name.Text, after.Name.Text) is { } difference) yield return difference;
        }
    }

    private static FormDifference Removed(ComparedRow row) => new(FormChange.RowRemoved, row.Label, Side(row), null);

    private static DifferenceSide Side(ComparedRow row) => new(row.Path, row.Name.Text, row.Name.Text);

    private static string Place(int index) => string.Create(CultureInfo.InvariantCulture, $"第 {index + 1} 行");
}
