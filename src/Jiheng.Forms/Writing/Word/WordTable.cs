using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Jiheng.Forms.Drawing;

namespace Jiheng.Forms.Writing.Word;

/// <summary>A table with its merged cells, over some rows of a placed table.</summary>
internal static class WordTable
{
    private const int Whole = 10_000;
    private const uint Line = 4;

    public static Table Of(PlacedTable placed, int from, int to, int width)
    {
        int[] columns = [.. placed.Widths.Select(share => share * width / Whole)];
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = Text(columns.Sum()), Type = TableWidthUnitValues.Dxa },
                new TableJustification { Val = TableRowAlignmentValues.Center },
                Borders(),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(new TableCellLeftMargin { Width = 60, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 60, Type = TableWidthValues.Dxa })),
            new TableGrid([.. columns.Select(column => new GridColumn { Width = Text(column) })]));
        var open = new PlacedCell?[columns.Length];
        for (var r = from; r < to; r++) table.AppendChild(Row(placed.Rows[r], r, placed.Head.From == from && r < placed.Head.To, columns, open));
        return table;
    }

    public static Run RunOf(string? text)
    {
        var run = new Run();
        var lines = PrintableText.Of(text).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0) run.AppendChild(new Break());
            run.AppendChild(new Text(lines[i]) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    private static TableRow Row(PlacedRow placed, int index, bool repeats, int[] columns, PlacedCell?[] open)
    {
        var row = new TableRow(repeats ? new TableRowProperties(new TableRowHeight { Val = 400 }, new TableHeader()) : new TableRowProperties(new TableRowHeight { Val = 400 }));
        var next = 0;
        for (var column = 0; column < columns.Length;)
        {
            PlacedCell cell;
            bool begins;
            if (next < placed.Cells.Count && placed.Cells[next].Column == column) (cell, begins) = (placed.Cells[next++], true);
            else (cell, begins) = (open[column] ?? throw new InvalidOperationException($"No cell covers column {column} of row {index}."), false);
            if (begins) open[column] = cell;
            row.AppendChild(Cell(cell, begins, columns));
            column += cell.ColumnSpan;
        }

        return row;
    }

    private static TableCell Cell(PlacedCell cell, bool begins, int[] columns)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = Text(columns[cell.Column..(cell.Column + cell.ColumnSpan)].Sum()), Type = TableWidthUnitValues.Dxa });
        if (cell.ColumnSpan > 1) properties.AppendChild(new GridSpan { Val = cell.ColumnSpan });
        if (cell.RowSpan > 1) properties.AppendChild(new VerticalMerge { Val = begins ? MergedCellValues.Restart : MergedCellValues.Continue });
        properties.AppendChild(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = StyleOf(cell.Drawn.Role) }));
        if (begins && !string.IsNullOrEmpty(cell.Drawn.Text)) paragraph.AppendChild(RunOf(cell.Drawn.Text));
        return new TableCell(properties, paragraph);
    }

    private static string StyleOf(CellRole role) => role switch
    {
        CellRole.Label or CellRole.Tick => WordStyles.Label,
        CellRole.Text => WordStyles.Cell,
        CellRole.Number => WordStyles.Number,
    };

    private static TableBorders Borders() => new(
        new TopBorder { Val = BorderValues.Single, Size = Line }, new LeftBorder { Val = BorderValues.Single, Size = Line }, new BottomBorder { Val = BorderValues.Single, Size = Line },
        new RightBorder { Val = BorderValues.Single, Size = Line }, new InsideHorizontalBorder { Val = BorderValues.Single, Size = Line }, new InsideVerticalBorder { Val = BorderValues.Single, Size = Line });

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
