using Jiheng.Forms.Formats;
using Jiheng.Forms.Layouts.Sheets;

namespace Jiheng.Forms.Reading.Declared;

/// <summary>A run of rows that one row of the layout stands for. Their cells are laid out when they are asked for: a table may have a
/// hundred thousand rows, and its cells are in the grid already.</summary>
/// <param name="Layout">The layout's row.</param>
/// <param name="Printed">The rows as printed, heads that a page break repeats left out.</param>
internal sealed record RepeatedRows(LayoutRow Layout, IReadOnlyList<GridRow> Printed)
{
    /// <summary>Each row's cells in the order of the layout's; what is printed once over several rows stands in each.</summary>
    public IEnumerable<GridCell[]> Cells()
    {
        GridCell[] above = [];
        foreach (var row in Printed)
        {
            var cells = new GridCell[Layout.Full.Count];
            PrintedCells.Arrange(row, cells);
            for (var c = 0; c < above.Length; c++)
            {
                if (cells[c].RowSpan == 0) cells[c] = cells[c] with { Text = above[c].Text };
            }

            yield return above = cells;
        }
    }
}
