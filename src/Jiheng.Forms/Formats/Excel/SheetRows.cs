using Jiheng.Domain.Documents;

namespace Jiheng.Forms.Formats.Excel;

/// <summary>A sheet's rows to rows of the grid: hidden ones left out, merged cells with their spans.</summary>
/// <param name="name">The sheet's name.</param>
/// <param name="number">Its number in the workbook.</param>
/// <param name="lastColumn">The last column that is used, 0-based: a merge may run on to the end of all sheets.</param>
/// <param name="hiddenColumns">Columns that the sheet does not show.</param>
/// <param name="merged">Its merged cells.</param>
internal sealed class SheetRows(string name, int number, int lastColumn, IReadOnlyCollection<int> hiddenColumns, IEnumerable<SheetMerge> merged)
{
    public const int MostColumns = 1024;
    private readonly PlaceFrame frame = new(FrameKind.Sheet, number, name);
    private readonly SheetMerges merges = new(merged);
    private readonly List<int> seen = [];
    private readonly List<(int Column, short Wide, int High)> spans = [];
    private SheetShape? shape;
    private int hidden = hiddenColumns.Count;
    private int blank;

    /// <summary>Adds the rows, and says what was left out.</summary>
    public void Add(IEnumerable<SheetRow> rows, List<GridRow> grid, List<Diagnostic> diagnostics)
    {
        var last = 0;
        foreach (var row in rows)
        {
            merges.Enter(row.Number - 1);
            blank += Math.Max(0, row.Number - last - 1);
            last = row.Number;
            if (row.Hidden) hidden++;
            else if (Cells(row) is { } cells) Add(cells, grid);
            else blank++;
        }

        if (hidden > 0) diagnostics.Add(new("READ-HIDDEN", Severity.Hint, $"工作表“{name}”有 {hidden} 个隐藏的行或列，未读取。", default, "如果其中有要上报的内容，请取消隐藏后重新读取。"));
    }

    // A text that nothing stands beside and no cell is merged with: sheets hold paragraphs so.
    private void Add(SheetCells cells, List<GridRow> grid)
    {
        grid.Add(cells is [{ ColumnSpan: 1, RowSpan: 1 } only] ? new GridRow(RowShape.Line, [only], blank) : new GridRow(RowShape.Table, cells, blank, number));
        blank = 0;
    }

    /// <returns>Null for a row without any text.</returns>
    private SheetCells? Cells(SheetRow row)
    {
        var last = Math.Min(lastColumn, Math.Max(row.Cells.Length > 0 ? row.Cells[^1].Column : -1, merges.LastColumn));
        while (seen.Count == 0 || seen[^1] < last) See();
        var at = seen.BinarySearch(last);
        var count = at >= 0 ? at + 1 : ~at;
        if (count == 0) return null;
        var texts = Array.TrueForAll(row.Cells, IsSeen) ? row.Cells : Array.FindAll(row.Cells, IsSeen);
        return texts.Length > 0 || merges.AnyAcross ? new SheetCells(Shape(count), row.Number, texts) : null;
    }

    // What stands in a hidden column, or under a merged cell, is not shown.
    private bool IsSeen((int Column, string Text) cell) => seen.BinarySearch(cell.Column) >= 0 && !(merges.Any && merges.CoversAt(cell.Column));

    private SheetShape Shape(int count)
    {
        spans.Clear();
        for (var c = 0; c < count; c++)
        {
            var (wide, high) = merges.Any ? merges.Span(seen, c) : ((short)1, 1);
            spans.Add((seen[c], wide, high));
        }

        return shape is not null && shape.Spans.SequenceEqual(spans) ? shape : shape = new SheetShape(frame, [.. spans]);
    }

    private void See()
    {
        var column = seen.Count == 0 ? 0 : seen[^1] + 1;
        while (hiddenColumns.Contains(column)) column++;
        seen.Add(column);
    }
}
