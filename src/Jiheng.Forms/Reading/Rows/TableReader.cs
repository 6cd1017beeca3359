using Jiheng.Domain.Terms;
using Jiheng.Forms.Formats;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Forms.Reading.Rows;

/// <summary>Reads the body of an indicator table: rows whose cells keep their index are taken as they stand, all others are aligned.</summary>
internal static class TableReader
{
    // How much cheaper a token one block must be before the other is taken for empty.
    private const double EmptyBlockMargin = 0.4;

    public static AlignedTable Read(IReadOnlyList<Token> body, ColumnHead head)
    {
        var whole = Read(body, head.Columns);
        if (!head.Columns.Any(column => column.Block == 1 && column.Kind == IndicatorColumn.Name)) return whole;

        // Long-term and yearly indicators side by side, of which a form fills only one.
        var single = Read(body, [.. head.Columns.Where(column => column.Block == 0)]);
        return single.Cost + EmptyBlockMargin < whole.Cost ? single : whole;
    }

    private static AlignedTable Read(IReadOnlyList<Token> body, IReadOnlyList<TableColumn> printed)
    {
        var columns = Reordered(body, ColumnRepair.ForBody(printed, body));
        body = WithoutGroupRows(WithoutSerials(body, columns), columns);
        if (!HasFixedCells(columns))
        {
            var (aligned, each) = RowAligner.Align(body, columns);
            return new AlignedTable(columns, aligned, each);
        }

        var rows = new List<AlignedRow>();
        var loose = new List<Token>();
        var cost = 0.0;
        for (var i = 0; i < body.Count;)
        {
            var end = i + 1;
            while (end < body.Count && body[end].Before != Gap.Row) end++;
            if (body[i].Shape == RowShape.Table && TryFixed(body, i, end, columns) is { } row)
            {
                cost += Flush(loose, columns, rows, shifted: true);
                rows.Add(row);
                cost -= end - i;
            }
            else
            {
                for (var k = i; k < end; k++) loose.Add(body[k]);
            }

            i = end;
        }

        cost += Flush(loose, columns, rows, shifted: rows.Count > 0);
        return new AlignedTable(columns, rows, body.Count == 0 ? 0 : cost / body.Count);
    }

    private static double Flush(List<Token> loose, IReadOnlyList<TableColumn> columns, List<AlignedRow> rows, bool shifted)
    {
        if (loose.Count == 0) return 0;
        var (aligned, cost) = RowAligner.Align(loose, columns);
        foreach (var row in aligned) row.Shifted = shifted;
        rows.AddRange(aligned);
        cost *= loose.Count;
        loose.Clear();
        return cost;
    }

    private static bool HasFixedCells(IReadOnlyList<TableColumn> columns)
    {
        for (var c = 1; c < columns.Count; c++)
        {
            if (columns[c].Cell <= columns[c - 1].Cell) return false;
        }

        return columns[0].Cell >= 0;
    }

    // A row fits when each of its cells stands under a head and can be what the head says.
    private static AlignedRow? TryFixed(IReadOnlyList<Token> body, int start, int end, IReadOnlyList<TableColumn> columns)
    {
        var row = new AlignedRow(columns.Count);
        var last = -1;
        for (var i = start; i < end; i++)
        {
            var column = Under(body[i].Cell, columns);
            if (column < 0 || column == last || CellFit.Of(body[i], columns[column].Kind) >= 5.5) return null;
            row.Set(column, body[i]);
            last = column;
        }

        return row[IndexOf(columns, IndicatorColumn.Name)] is null ? null : row;
    }

    private static int Under(int cell, IReadOnlyList<TableColumn> columns)
    {
        for (var c = columns.Count - 1; c >= 0; c--)
        {
            if (columns[c].Cell <= cell) return c;
        }

        return -1;
    }

    private static int IndexOf(IReadOnlyList<TableColumn> columns, IndicatorColumn kind)
    {
        for (var c = 0; c < columns.Count; c++)
        {
            if (columns[c].Kind == kind) return c;
        }

        return -1;
    }

    // A department's row with its sum stands above the rows of its projects.
    private static IReadOnlyList<Token> WithoutGroupRows(IReadOnlyList<Token> body, IReadOnlyList<TableColumn> columns)
    {
        if (IndexOf(columns, IndicatorColumn.ProjectName) < 0) return body;
        var kept = new List<Token>(body.Count);
        for (var i = 0; i < body.Count;)
        {
            var end = i + 1;
            while (end < body.Count && body[end].Row == body[i].Row) end++;
            var sum = body[i].Delimited && end - i <= 2 && body[end - 1].Number is not null && body[i].Level.Strength < LevelStrength.Likely && body[i].Number is null;
            for (var k = i; k < end && !sum; k++) kept.Add(body[k]);
            i = end;
        }

        return kept;
    }

    // 序号: a row that begins with a bare number where words must stand.
    private static IReadOnlyList<Token> WithoutSerials(IReadOnlyList<Token> body, IReadOnlyList<TableColumn> columns)
    {
        if (columns[0].Kind is not (IndicatorColumn.Level1 or IndicatorColumn.Level2 or IndicatorColumn.Name)) return body;
        var serials = 0;
        for (var i = 0; i + 1 < body.Count; i++)
        {
            if (IsSerial(body, i)) serials++;
        }

        if (serials < 2) return body;
        var kept = new List<Token>(body.Count - serials);
        for (var i = 0; i < body.Count; i++)
        {
            if (!IsSerial(body, i)) kept.Add(i > 0 && IsSerial(body, i - 1) ? body[i].With(body[i].Text, Gap.Row) : body[i]);
        }

        return kept;
    }

    private static bool IsSerial(IReadOnlyList<Token> body, int i) =>
        body[i] is { Before: Gap.Row, RowCells: > 2, Cell: 0, Number: { } number } && decimal.IsInteger(number) && number is > 0 and < 1000
        && i + 1 < body.Count && body[i + 1].Row == body[i].Row && body[i + 1].Number is null;

    // Some heads print 指标性质 before 指标方向 while the rows have it the other way round.
    private static IReadOnlyList<TableColumn> Reordered(IReadOnlyList<Token> body, IReadOnlyList<TableColumn> columns)
    {
        var sign = IndexOf(columns, IndicatorColumn.Operator);
        var direction = IndexOf(columns, IndicatorColumn.Direction);
        if (sign < 0 || direction < 0) return columns;
        int signFirst = 0, directionFirst = 0;
        for (var i = 1; i < body.Count; i++)
        {
            if (body[i - 1].Operator is not null && CellFit.IsDirection(body[i])) signFirst++;
            if (CellFit.IsDirection(body[i - 1]) && body[i].Operator is not null) directionFirst++;
        }

        if (signFirst + directionFirst == 0 || signFirst > directionFirst == sign < direction) return columns;
        var swapped = columns.ToArray();
        (swapped[sign], swapped[direction]) = (swapped[direction], swapped[sign]);
        return swapped;
    }
}
