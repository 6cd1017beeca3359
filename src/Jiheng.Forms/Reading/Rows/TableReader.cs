using Jiheng.Domain.Terms;
using Jiheng.Forms.Formats;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Forms.Reading.Rows;

/// <summary>Reads the body of an indicator table: rows whose cells keep their index are taken as they stand, all others are aligned.</summary>
internal static class TableReader
{
    public static AlignedTable Read(IReadOnlyList<Token> body, ColumnHead head)
    {
        var columns = Reordered(body, ColumnRepair.ForBody(head.Columns, body));
        body = WithoutGroupRows(body, columns);
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
