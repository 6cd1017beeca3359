using System.Buffers;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Formats;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Forms.Reading.Rows;

/// <summary>Finds the rows in a stream of tokens: each token goes to the next column of its row, starts a new row, goes on in
/// its column, or is debris. Of all ways the cheapest by <see cref="CellFit"/> is taken (Viterbi's algorithm), so that missing
/// cells, merged levels and broken lines need no rules of their own.</summary>
internal static class RowAligner
{
    private const double Debris = 6;
    private const double OutOfRange = 1e9;

    /// <summary>Assigns every token to a column.</summary>
    /// <returns>The rows, and the cost a token, by which two readings of one table can be compared.</returns>
    public static (List<AlignedRow> Rows, double Cost) Align(IReadOnlyList<Token> tokens, IReadOnlyList<TableColumn> columns)
    {
        var width = columns.Count;
        var count = tokens.Count;
        if (count == 0 || width == 0) return ([], 0);
        var skip = new double[width + 1];
        for (var c = 0; c < width; c++) skip[c + 1] = skip[c] + SkipCost(columns[c]);

        var best = ArrayPool<double>.Shared.Rent((count + 1) * width);
        var from = ArrayPool<short>.Shared.Rent((count + 1) * width);
        try
        {
            for (var c = 0; c < width; c++) best[c] = OutOfRange;
            for (var t = 0; t < count; t++) Step(tokens, columns, skip, best, from, t);
            var state = Enumerable.Range(0, width).MinBy(c => best[(count * width) + c] + skip[width] - skip[c + 1]);
            var cost = best[(count * width) + state] + skip[width] - skip[state + 1];
            return (Collect(tokens, columns, from, state), cost / count);
        }
        finally
        {
            ArrayPool<double>.Shared.Return(best);
            ArrayPool<short>.Shared.Return(from);
        }
    }

    private static void Step(IReadOnlyList<Token> tokens, IReadOnlyList<TableColumn> columns, double[] skip, double[] best, short[] from, int t)
    {
        var width = columns.Count;
        var token = tokens[t];
        var before = t * width;
        var now = before + width;
        var newRow = NewRowCost(tokens, t);
        var sameRow = SameRowCost(token);
        var goesOn = ContinueCost(tokens, t);

        // The cheapest end of the row before; a document's first token has nothing before it.
        var (ended, endedAt) = (t == 0 ? 0 : OutOfRange, -1);
        for (var c = 0; c < width && t > 0; c++)
        {
            var cost = best[before + c] + skip[width] - skip[c + 1];
            if (cost < ended) (ended, endedAt) = (cost, c);
        }

        for (var c = 0; c < width; c++)
        {
            var fit = CellFit.Of(token, columns[c].Kind);
            var (cost, origin) = (ended + newRow + skip[c] + fit, (short)(-2 - endedAt));
            for (var p = 0; p < c && t > 0; p++)
            {
                var advance = best[before + p] + sameRow + skip[c] - skip[p + 1] + EmptyCellsFit(token, c - p - 1) + fit;
                if (advance < cost) (cost, origin) = (advance, (short)p);
            }

            if (t > 0)
            {
                var stay = best[before + c] + goesOn + WholeCellCost(tokens[t - 1], columns[c].Kind) + WholeNameCost(tokens[t - 1], token, columns[c].Kind);
                if (stay < cost) (cost, origin) = (stay, (short)(1000 + c));
                var drop = best[before + c] + Debris;
                if (drop < cost) (cost, origin) = (drop, (short)(2000 + c));
            }

            best[now + c] = cost;
            from[now + c] = origin;
        }
    }

    private static List<AlignedRow> Collect(IReadOnlyList<Token> tokens, IReadOnlyList<TableColumn> columns, short[] from, int state)
    {
        var rows = new List<AlignedRow>();
        var row = new AlignedRow(columns.Count);
        for (var t = tokens.Count - 1; t >= 0; t--)
        {
            var origin = from[((t + 1) * columns.Count) + state];
            if (origin >= 2000)
            {
                row.Drop(tokens[t]);
                state = origin - 2000;
                continue;
            }

            row.Prepend(state, tokens[t]);
            if (origin >= 1000)
            {
                state = origin - 1000;
            }
            else if (origin >= 0)
            {
                state = origin;
            }
            else
            {
                rows.Add(row);
                row = new AlignedRow(columns.Count);
                state = -2 - origin;
                if (state < 0) break;
            }
        }

        rows.Reverse();
        return rows;
    }

    private static double SkipCost(TableColumn column) => CellFit.Skip(column.Kind);

    // Rows of a table end where its lines end; where each line is one cell, line ends say nothing.
    private static double NewRowCost(IReadOnlyList<Token> tokens, int t)
    {
        var token = tokens[t];
        if (t == 0) return 0;
        if (token.Before == Gap.Row) return token.Shape switch { RowShape.Table => 0, RowShape.Ragged => 0, RowShape.Line => token.RowCells > 1 ? 0 : 0.2, RowShape.CellLine => 0.3 };
        return token.Shape switch { RowShape.Table => 6, RowShape.Ragged => 4, RowShape.Line => token.Before == Gap.None ? 0.3 : 2, RowShape.CellLine => 0.3 };
    }

    private static double SameRowCost(Token token) => token.Before != Gap.Row ? 0 : token.Shape switch
    {
        RowShape.Table => 5,
        RowShape.Ragged => token.RowCells > 2 ? 1.5 : 0,
        RowShape.Line => token.RowCells > 1 ? 1.5 : 0,
        RowShape.CellLine => 0,
    };

    private static double ContinueCost(IReadOnlyList<Token> tokens, int t)
    {
        var token = tokens[t];
        if (t == 0) return OutOfRange;
        if (token.Level.Strength >= LevelStrength.Likely || token.Number is not null || token.Operator is not null) return 12;
        if (tokens[t - 1].Delimited) return 9;
        if (token.Before == Gap.Row && token.RowCells > 1) return 6;
        return token.Before == Gap.Space ? 2.2 : token.BlankLinesBefore > 0 ? 5 : 2.6;
    }

    // A level's full name, a sign or points are whole: what follows them in a line of its own stands in another cell.
    private static double WholeCellCost(Token before, IndicatorColumn kind) => kind switch
    {
        IndicatorColumn.Operator or IndicatorColumn.Direction or IndicatorColumn.Points or IndicatorColumn.Score or IndicatorColumn.LevelPoints => 4,
        IndicatorColumn.Level1 or IndicatorColumn.Level2 when before.Level.Strength == LevelStrength.Certain => 3,
        _ => 0,
    };

    // 农村困难群众培 / 训人次: only with its last part does a name end as names do, and that part would be no name of its own.
    private static double WholeNameCost(Token before, Token token, IndicatorColumn kind) =>
        kind == IndicatorColumn.Name && QualitativeWords.EndsName(token.Key) && !QualitativeWords.EndsName(before.Key) ? -1 : 0;

    private static double EmptyCellsFit(Token token, int skipped) => (token.Before == Gap.Cell || token.RowCells == 1) && token.EmptyBefore > 0 && skipped > 0 ? -0.3 * Math.Min(skipped, token.EmptyBefore) : 0;
}
