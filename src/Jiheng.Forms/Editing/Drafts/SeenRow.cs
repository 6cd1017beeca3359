using Jiheng.Forms.Drawing;

namespace Jiheng.Forms.Editing.Drafts;

/// <summary>A row as it is seen: with the cells that run down into it from above.</summary>
/// <param name="Row">The row as it was drawn.</param>
/// <param name="Cells">Its cells from left to right, each with the column in which it begins and whether it begins in this row.</param>
internal sealed record SeenRow(DrawnRow Row, IReadOnlyList<(DrawnCell Cell, int Column, bool Begins)> Cells)
{
    public static IReadOnlyList<SeenRow> Of(DrawnBlock block)
    {
        var above = new (DrawnCell? Cell, int RowsLeft)[block.Widths.Count];
        var rows = new List<SeenRow>(block.Rows.Count);
        foreach (var row in block.Rows)
        {
            var cells = new List<(DrawnCell, int, bool)>();
            var next = 0;
            for (var column = 0; column < above.Length;)
            {
                if (above[column] is { Cell: { } cell, RowsLeft: > 0 })
                {
                    above[column].RowsLeft--;
                    cells.Add((cell, column, false));
                }
                else if (next < row.Cells.Count)
                {
                    cell = row.Cells[next++];
                    above[column] = (cell, cell.RowSpan - 1);
                    cells.Add((cell, column, true));
                }
                else
                {
                    break;
                }

                column += cell.ColumnSpan;
            }

            rows.Add(new SeenRow(row, cells));
        }

        return rows;
    }
}
