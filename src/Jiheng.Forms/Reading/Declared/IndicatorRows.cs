using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Formats;
using Jiheng.Forms.Layouts.Fields;
using Jiheng.Forms.Layouts.Sheets;
using Jiheng.Forms.Reading.Rows;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Forms.Reading.Declared;

/// <summary>The repeated rows of a declared table to indicators, understood as everywhere else.</summary>
internal static class IndicatorRows
{
    // Tokens are large: a table of a hundred thousand rows is taken in pieces, so that few of them live at once.
    private const int Piece = 1_000;
    private const string Separator = "、";

    /// <param name="form">The form as read so far.</param>
    /// <param name="layout">The layout's row.</param>
    /// <param name="rows">The cells of each printed row, in the order of the layout's.</param>
    /// <param name="notes">Takes what is noticed.</param>
    public static IReadOnlyList<Indicator> Read(PerformanceForm form, LayoutRow layout, IEnumerable<GridCell[]> rows, ReadingNotes notes)
    {
        var cells = Cells(layout);
        TableColumn[] columns = [.. cells.OfType<RowCell>().DistinctBy(cell => cell.Index).Select(cell => cell.Column)];
        var indicators = new List<Indicator>();
        foreach (var piece in rows.Chunk(Piece))
        {
            var table = new AlignedTable(columns, [.. piece.Select(row => Aligned(row, cells, columns.Length))], 0);
            foreach (var part in ProjectRows.Split(form, table, notes)) indicators.AddRange(part.Indicators);
        }

        return indicators;
    }

    // One entry a cell of the row; null for cells that hold no value of an indicator. Cells that are ticked make one column together.
    private static RowCell?[] Cells(LayoutRow row)
    {
        var names = row.Full.Select(cell => cell.Text.Field).ToArray();
        var twice = Array.Exists(names, name => name is not null && IndicatorCells.Column(name) is { OfPeriod: true });
        var cells = new RowCell?[names.Length];
        var count = 0;
        for (var c = 0; c < names.Length; c++)
        {
            if (names[c] is not { } name) continue;
            if (TickCells.Find(name) is { } tick)
            {
                var before = Array.Find(cells, cell => cell?.Tick?.Kind == tick.Kind);
                cells[c] = new RowCell(before?.Index ?? count++, new TableColumn(tick.Kind, 0, c, Glossary.Label(tick.Kind)), tick);
            }
            else if (IndicatorCells.Column(name) is var (kind, ofPeriod))
            {
                cells[c] = new RowCell(count++, new TableColumn(kind, twice && !ofPeriod && kind != IndicatorColumn.Level1 ? 1 : 0, c, Glossary.Label(kind)), null);
            }
        }

        return cells;
    }

    private static AlignedRow Aligned(GridCell[] row, RowCell?[] cells, int columns)
    {
        var aligned = new AlignedRow(columns);
        for (var c = 0; c < cells.Length; c++)
        {
            var cell = row[c];
            if (cells[c] is not { } known || string.IsNullOrWhiteSpace(cell.Text)) continue;
            if (known.Tick is null) aligned.Set(known.Index, TokenOf(cell.Text.Trim(), cell.Place, c, cells.Length));
            else if (TickCells.IsTick(cell.Text)) aligned.Set(known.Index, TokenOf(known.Tick.Label + Separator, cell.Place, c, cells.Length));
        }

        return aligned;
    }

    private static Token TokenOf(string text, Place place, int index, int count) =>
        new(text, place) { Row = 0, Shape = RowShape.Table, Cell = index, RowCells = count, Before = Gap.Cell };

    /// <summary>What a cell of the row is to the table of indicators.</summary>
    private sealed record RowCell(int Index, TableColumn Column, TickCells? Tick);
}
