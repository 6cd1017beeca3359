using System.Globalization;
using Jiheng.Forms.Drawing;

namespace Jiheng.Forms.Writing.Excel;

/// <summary>One form as a sheet: title, year and note over the table, widths and heights for A4, choices for those who fill it in.</summary>
internal sealed class FormSheet
{
    // Characters of the body font that a line of A4 holds between the margins.
    private const double PortraitWidth = 88;
    private const double LandscapeWidth = 132;
    private const int Whole = 10_000;
    private const int RowsOfAPage = 25;
    private readonly DrawnForm form;
    private readonly PlacedTable table;
    private readonly double[] widths;
    private readonly List<(string Text, int Style)> lines = [];

    public FormSheet(DrawnForm form)
    {
        this.form = form;
        table = PlacedTable.Of(form);
        widths = [.. table.Widths.Select(share => share * (form.Landscape ? LandscapeWidth : PortraitWidth) / Whole)];
        lines.Add((form.Title, ExcelStyles.Title));
        if (form.Subtitle is not null) lines.Add((form.Subtitle, ExcelStyles.Subtitle));
        if (form.Note is not null) lines.Add((form.Note, ExcelStyles.Note));
        var (from, to) = table.Head;
        HeadRows = from >= 0 && table.Rows.Count - from > RowsOfAPage ? (lines.Count + from + 1, lines.Count + to) : null;
    }

    /// <summary>The first and last row to print again on every page, 1-based; null where the table fits on one.</summary>
    public (int From, int To)? HeadRows { get; }

    public void Write(Stream target)
    {
        using var sheet = new SheetXml(target);
        sheet.Begin(widths);
        var last = widths.Length - 1;
        for (var i = 0; i < lines.Count; i++)
        {
            sheet.BeginRow(i, i == 0 ? 30 : 18);
            sheet.Text(i, 0, lines[i].Text, lines[i].Style);
            sheet.EndRow();
            if (last > 0) sheet.Merge(i, 0, i, last);
        }

        var heights = RowHeights.Of(table, SheetText.LeastHeight, SheetText.MostHeight, cell => SheetText.Height(cell.Drawn.Text, widths.AsSpan(cell.Column, cell.ColumnSpan)));
        // A merged cell's border is drawn by each of the cells that it covers.
        var covers = new PlacedCell?[widths.Length];
        for (var r = 0; r < table.Rows.Count; r++)
        {
            var row = r + lines.Count;
            sheet.BeginRow(row, heights[r]);
            foreach (var cell in table.Rows[r].Cells)
            {
                for (var c = cell.Column; c < cell.Column + cell.ColumnSpan; c++) covers[c] = cell;
            }

            for (var c = 0; c < covers.Length; c++)
            {
                if (covers[c] is not { } cell) continue;
                if (cell.Row == r && cell.Column == c) Cell(sheet, row, cell);
                else sheet.Blank(row, c, StyleOf(cell.Drawn));
            }

            sheet.EndRow();
        }

        sheet.End(form.Landscape);
    }

    private static void Cell(SheetXml sheet, int row, PlacedCell cell)
    {
        var drawn = cell.Drawn;
        if (drawn.Role == CellRole.Number && Figure(drawn.Text) is var (number, style)) sheet.Number(row, cell.Column, number, style);
        else sheet.Text(row, cell.Column, drawn.Text ?? "", StyleOf(drawn));
        var (bottom, right) = (row + cell.RowSpan - 1, cell.Column + cell.ColumnSpan - 1);
        if (bottom > row || right > cell.Column) sheet.Merge(row, cell.Column, bottom, right);
        if (drawn.Choices is { } choices) sheet.Choose(row, cell.Column, choices);
    }

    private static int StyleOf(DrawnCell cell) => cell.Role switch { CellRole.Label or CellRole.Tick => ExcelStyles.Label, CellRole.Text => ExcelStyles.Text, CellRole.Number => ExcelStyles.Number };

    /// <summary>A text that is exactly what a number shows in one of our formats; null for any other.</summary>
    private static (decimal Number, int Style)? Figure(string? text)
    {
        if (string.IsNullOrEmpty(text) || text.Length > 18 || !decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)) return null;
        var decimals = text.IndexOf('.', StringComparison.Ordinal) is var dot and >= 0 ? text.Length - dot - 1 : 0;
        if (decimals > ExcelStyles.MostDecimals || text.Count(char.IsAsciiDigit) > 15) return null;
        var thousands = text.Contains(',', StringComparison.Ordinal);
        var shown = number.ToString((thousands ? "#,##0" : "0") + (decimals > 0 ? "." + new string('0', decimals) : ""), CultureInfo.InvariantCulture);
        return shown == text ? (number, ExcelStyles.Figure(decimals, thousands)) : null;
    }
}
