namespace Jiheng.Forms.Writing;

/// <summary>How high rows must be so that every cell has the height it needs; a merged cell stretches its last row.</summary>
internal static class RowHeights
{
    /// <param name="table">The table.</param>
    /// <param name="least">The least height of a row.</param>
    /// <param name="most">The greatest, where there is one.</param>
    /// <param name="need">The height that a cell needs.</param>
    public static double[] Of(PlacedTable table, double least, double most, Func<PlacedCell, double> need)
    {
        var heights = new double[table.Rows.Count];
        Array.Fill(heights, least);
        foreach (var cell in table.Rows.SelectMany(row => row.Cells).OrderBy(cell => cell.RowSpan))
        {
            var have = 0.0;
            for (var r = cell.Row; r < cell.Row + cell.RowSpan; r++) have += heights[r];
            var last = cell.Row + cell.RowSpan - 1;
            heights[last] = Math.Min(most, heights[last] + Math.Max(0, need(cell) - have));
        }

        return heights;
    }
}
