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

    public static IReadOnlyList<Indicator> Read(PerformanceForm form, IReadOnlyList<MatchedRow> rows, ReadingNotes notes)
    {
        if (rows.Count == 0) return [];
        var columns = Columns(rows[0].Row);
        var indicators = new List<Indicator>(rows.Count);
        foreach (var piece in rows.Chunk(Piece))
        {
            var table = new AlignedTable([.. columns.Where(column => column is not null).Select(column => column!.Value)], [.. piece.Select(row => Aligned(row, columns))], 0);
            foreach (var part in ProjectRows.Split(form, table, notes)) indicators.AddRange(part.Indicators);
        }

        return indicators;
    }

    // One entry a cell of the row; null for cells that hold no value of an indicator.
    private static TableColumn?[] Columns(LayoutRow row)
    {
        var fields = row.Full.Select(cell => cell.Text.Field is { } field ? IndicatorCells.Column(field) : null).ToArray();
        var twice = Array.Exists(fields, field => field is { OfPeriod: true });
        return [.. fields.Select((field, c) => field is not var (kind, ofPeriod) ? (TableColumn?)null
            : new TableColumn(kind, twice && !ofPeriod && kind != IndicatorColumn.Level1 ? 1 : 0, c, Glossary.Label(kind)))];
    }

    private static AlignedRow Aligned(MatchedRow row, TableColumn?[] columns)
    {
        var aligned = new AlignedRow(columns.Count(column => column is not null));
        var index = 0;
        for (var c = 0; c < columns.Length; c++)
        {
            if (columns[c] is null) continue;
            var cell = row.Cells[c];
            if (!string.IsNullOrWhiteSpace(cell.Text)) aligned.Set(index, TokenOf(cell, c, columns.Length));
            index++;
        }

        return aligned;
    }

    private static Token TokenOf(GridCell cell, int index, int count) =>
        new(cell.Text.Trim(), cell.Place) { Row = 0, Shape = RowShape.Table, Cell = index, RowCells = count, Before = Gap.Cell };
}
