using Jiheng.Domain.Documents;

namespace Jiheng.Forms.Formats.Text;

/// <summary>Tables that a word processor wrote one cell a line: a tab before each cell, a blank line after each row.</summary>
internal static class WordRows
{
    /// <summary>Reads one row that starts at a line and gives back its last line's index.</summary>
    public static int Add(List<TextLine> lines, int start, int blank, List<GridRow> rows)
    {
        var cells = new List<GridCell>();
        var i = start;
        for (; i < lines.Count && !lines[i].IsBlank; i++)
        {
            var line = lines[i];
            if (line.Text[0] == '\t' && line.IsSingleTabCell)
            {
                cells.Add(new GridCell(line.Text[1..], new Place(line.Number, 2)));
            }
            else if (line.Text[0] == '\t')
            {
                break;
            }
            else
            {
                // A paragraph inside the cell before.
                var last = cells[^1];
                cells[^1] = last with { Text = last.Text.Length == 0 ? line.Text.Trim() : $"{last.Text}\n{line.Text.Trim()}" };
            }
        }

        rows.Add(new GridRow(RowShape.Table, cells, blank));
        return i - 1;
    }
}
