using ExcelDataReader;
using Jiheng.Domain.Documents;

namespace Jiheng.Forms.Formats.Excel;

/// <summary>The rows of one sheet, with its merged cells.</summary>
internal static class SheetRows
{
    public const int MostColumns = 1024;

    /// <summary>Adds the sheet's rows.</summary>
    /// <returns>How many cells were looked at.</returns>
    public static long Add(IExcelDataReader reader, int number, List<GridRow> rows, List<Diagnostic> diagnostics)
    {
        var frame = new PlaceFrame(FrameKind.Sheet, number, reader.Name);
        var merges = new SheetMerges(reader.MergeCells);
        var columns = Math.Min(reader.FieldCount, MostColumns);
        int[]? seen = null;
        int row = 0, blank = 0, hidden = 0;
        long cells = 0;
        while (reader.Read())
        {
            row++;
            cells += columns;
            merges.Enter(row - 1);
            seen ??= [.. Enumerable.Range(0, columns).Where(column => reader.GetColumnWidth(column) > 0)];
            if (reader.RowHeight <= 0)
            {
                hidden++;
                continue;
            }

            if (Cells(reader, row, frame, seen, merges) is { } read)
            {
                rows.Add(IsLine(read) ? new GridRow(RowShape.Line, [read[0]], blank) : new GridRow(RowShape.Table, read, blank, number));
                blank = 0;
            }
            else
            {
                blank++;
            }
        }

        hidden += seen is null ? 0 : columns - seen.Length;
        if (hidden > 0) diagnostics.Add(new("READ-HIDDEN", Severity.Hint, $"工作表“{reader.Name}”有 {hidden} 个隐藏的行或列，未读取。", default, "如果其中有要上报的内容，请取消隐藏后重新读取。"));
        return cells;
    }

    // A text that nothing stands beside and no cell is merged with: sheets hold paragraphs so.
    private static bool IsLine(GridCell[] cells) => cells is [{ ColumnSpan: 1, RowSpan: 1 }];

    /// <returns>Null for a row without any text.</returns>
    private static GridCell[]? Cells(IExcelDataReader reader, int row, PlaceFrame frame, int[] seen, SheetMerges merges)
    {
        var last = -1;
        var texts = new string[seen.Length];
        for (var c = 0; c < seen.Length; c++)
        {
            var text = merges.CoversAt(seen[c]) ? "" : CellText.Of(reader, seen[c]);
            texts[c] = text;
            if (text.Length > 0 || merges.At(seen[c]) is not null) last = c;
        }

        if (last < 0 || (Array.TrueForAll(texts, string.IsNullOrWhiteSpace) && !merges.AnyAcross)) return null;
        var cells = new GridCell[last + 1];
        for (var c = 0; c <= last; c++)
        {
            var (wide, high) = merges.Span(seen, c);
            cells[c] = new GridCell(texts[c], new Place(row, seen[c] + 1, frame), wide, high);
        }

        return cells;
    }
}
