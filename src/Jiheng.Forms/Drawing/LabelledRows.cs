namespace Jiheng.Forms.Drawing;

/// <summary>Values that stand once: two a row, each behind its label, as on paper.</summary>
internal static class LabelledRows
{
    public static IReadOnlyList<int> Widths { get; } = [15, 35, 15, 35];

    public static IEnumerable<DrawnRow> Of(IReadOnlyList<(string Label, DrawnCell Value)> fields)
    {
        for (var i = 0; i < fields.Count; i += 2)
        {
            var alone = i + 1 == fields.Count;
            var row = new List<DrawnCell> { new(fields[i].Label, CellRole.Label), fields[i].Value with { ColumnSpan = alone ? 3 : 1 } };
            if (!alone) row.AddRange([new DrawnCell(fields[i + 1].Label, CellRole.Label), fields[i + 1].Value]);
            yield return new DrawnRow(row);
        }
    }
}
