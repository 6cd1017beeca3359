using Jiheng.Forms.Formats.Tables;

namespace Jiheng.Forms.Formats.Word;

/// <summary>Paragraphs and tables to rows of the grid.</summary>
internal sealed class BlockRows
{
    private readonly List<GridRow> rows = [];
    private readonly CoverAllowance allowance = new();
    private int blank;

    public static List<GridRow> Of(IReadOnlyList<WordBlock> blocks)
    {
        var made = new BlockRows();
        made.Add(blocks);
        return made.rows;
    }

    private void Add(IReadOnlyList<WordBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is WordParagraph paragraph) Add(paragraph);
            else if (block is WordTable table) Add(table);
        }
    }

    private void Add(WordParagraph paragraph)
    {
        foreach (var line in paragraph.Text.Split('\n'))
        {
            if (line.AsSpan().Trim().Length == 0) blank++;
            else AddRow(new GridRow(RowShape.Line, [new GridCell(line.Trim(), paragraph.Place)], blank));
        }
    }

    private void Add(WordTable table)
    {
        if (table.IsFrame)
        {
            foreach (var row in table.Rows) AddFramed(row.Cells[0], row.Line, table);
            return;
        }

        var layout = new TableLayout(table.Frame, allowance);
        var columns = GridColumns.Of(table);
        foreach (var row in table.Rows)
        {
            layout.Begin(row.Line);
            layout.Leave(columns.At(row.Before));
            Add(row, columns, layout);
            AddRow(new GridRow(RowShape.Table, layout.End(), blank, table.Frame.Number));
            foreach (var cell in row.Cells) AddInner(cell);
        }
    }

    private static void Add(WordRow row, GridColumns columns, TableLayout layout)
    {
        var column = row.Before;
        foreach (var cell in row.Cells)
        {
            var width = columns.At(column + cell.Columns) - columns.At(column);
            if (cell.Merge != RowMerge.GoesOn || !layout.GoOn(width)) layout.Add(cell.Text, width, cell.Merge == RowMerge.None ? 1 : int.MaxValue, column + 1);
            column += cell.Columns;
        }
    }

    // A table that frames a page shows what stands in it in its place.
    private void AddFramed(WordCell cell, int line, WordTable frame)
    {
        if (cell.Blocks is { } blocks) Add(blocks);
        else Add(new WordParagraph(cell.Text, new(line, 1, frame.Frame), false));
    }

    private void AddInner(WordCell cell)
    {
        if (cell.Blocks is not { } blocks) return;
        foreach (var inner in blocks.OfType<WordTable>()) Add(inner);
    }

    private void AddRow(GridRow row)
    {
        rows.Add(row);
        blank = 0;
    }
}
