using Jiheng.Domain.Documents;

namespace Jiheng.Forms.Formats.Text;

/// <summary>Lines of text to rows of cells: tabs, pipes, one cell a line, or plain lines.</summary>
internal static class TextGrid
{
    public static DocumentGrid Build(string text)
    {
        var lines = TextLines.Of(text);
        var pipes = PipeStyle.Of(lines);
        var rows = new List<GridRow>(lines.Count);
        var cellPerLine = CellPerLine(lines);
        var blank = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.IsBlank)
            {
                blank++;
                continue;
            }

            if (pipes.Covers(i)) i = PipeRows.Add(lines, i, pipes, blank, rows);
            else if (line.Text[0] == '\t' && line.IsSingleTabCell) i = WordRows.Add(lines, i, blank, rows);
            else if (line.Text.Contains('\t', StringComparison.Ordinal)) rows.Add(new GridRow(RowShape.Table, TabCells(line), blank));
            else rows.Add(new GridRow(cellPerLine ? RowShape.CellLine : RowShape.Line, [new GridCell(line.Text.Trim(), new Place(line.Number, line.Indent + 1))], blank));
            blank = 0;
        }

        return new DocumentGrid(rows, []);
    }

    private static GridCell[] TabCells(TextLine line)
    {
        var parts = line.Text.Split('\t');
        var cells = new GridCell[parts.Length];
        var column = 1;
        for (var i = 0; i < parts.Length; i++)
        {
            cells[i] = new GridCell(parts[i].Trim(), new Place(line.Number, column));
            column += parts[i].Length + 1;
        }

        return cells;
    }

    // Pages saved from the web put a blank line between any two cells.
    private static bool CellPerLine(List<TextLine> lines)
    {
        int alone = 0, all = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsBlank || lines[i].Text.Contains('\t', StringComparison.Ordinal)) continue;
            all++;
            if (i + 1 == lines.Count || lines[i + 1].IsBlank) alone++;
        }

        return all >= 12 && alone * 10 >= all * 8;
    }
}
