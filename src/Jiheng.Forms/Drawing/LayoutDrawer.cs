using Jiheng.Domain.Documents;
using Jiheng.Forms.Layouts;
using Jiheng.Forms.Layouts.Sheets;

namespace Jiheng.Forms.Drawing;

/// <summary>Draws a form by a declared layout: every cell where the layout has it, rows repeated for what the form holds.</summary>
public static class LayoutDrawer
{
    /// <summary>The form as the layout's official table. Every value that has a path carries it.</summary>
    /// <exception cref="ArgumentException">The layout declares no table.</exception>
    public static DrawnForm Draw(PerformanceForm form, FormLayout layout)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(layout);
        var sheet = layout.Sheet ?? throw new ArgumentException($"Layout {layout.Code} declares no table.", nameof(layout));
        var cells = new LayoutCells(form, sheet);
        var rows = new List<DrawnRow>();
        for (var r = 0; r < sheet.Rows.Count; r++)
        {
            var row = sheet.Rows[r];
            if (row.Repeat == RowRepeat.Once) rows.Add(new DrawnRow([.. row.Cells.Select(cell => cells.Once(cell) with { RowSpan = Span(cell, r) })]) { IsHead = IsHead(sheet.Rows, r) });
            else rows.AddRange(Repeated(row, Span));
        }

        return new DrawnForm(layout.Label, [new DrawnBlock(layout.Label, Shares.Of(sheet.Widths), rows)])
        {
            Subtitle = cells.Line(sheet.Subtitle),
            Note = cells.Line(sheet.Note),
            Landscape = sheet.Landscape,
        };

        // A head of two rows is held together by the cells that cover both.
        static bool IsHead(IReadOnlyList<LayoutRow> rows, int r) => r + 1 < rows.Count && (rows[r + 1].Repeat == RowRepeat.Indicator
            || (rows[r + 1].Repeat == RowRepeat.Once && rows[r].Cells.Any(cell => cell.RowSpan == 2) && rows[r].Cells.Any(cell => cell.RowSpan == LayoutCell.ToTheEnd) && IsHead(rows, r + 1)));

        // A cell that runs to the end covers what stands once with it, and all the rows that are repeated below.
        int Span(LayoutCell cell, int at)
        {
            if (cell.RowSpan != LayoutCell.ToTheEnd) return cell.RowSpan;
            var end = at;
            while (end < sheet.Rows.Count && sheet.Rows[end].Repeat == RowRepeat.Once) end++;
            for (var repeat = sheet.Rows[end].Repeat; end < sheet.Rows.Count && sheet.Rows[end].Repeat == repeat;) end++;
            return Enumerable.Range(at, end - at).Sum(r => cells.Count(sheet.Rows[r].Repeat));
        }

        IEnumerable<DrawnRow> Repeated(LayoutRow row, Func<LayoutCell, int, int> span)
        {
            var at = sheet.Rows.ToList().IndexOf(row);
            for (var i = 0; i < cells.Count(row.Repeat); i++)
            {
                var drawn = new List<DrawnCell>(row.Cells.Count);
                foreach (var cell in row.Cells)
                {
                    if (cell.RowSpan == LayoutCell.ToTheEnd)
                    {
                        if (i == 0) drawn.Add(cells.Repeated(cell, row.Repeat, i) with { RowSpan = span(cell, at) });
                        continue;
                    }

                    if (cells.Run(cell, row.Repeat, i) is var run and > 0) drawn.Add(cells.Repeated(cell, row.Repeat, i) with { RowSpan = run });
                }

                yield return new DrawnRow(drawn, row.Repeat == RowRepeat.Indicator && i < form.Indicators.Count ? i : null);
            }
        }
    }
}
