using Jiheng.Domain.Indicators;
using Jiheng.Forms.Formats;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Forms.Reading.Rows;

/// <summary>A name that a narrow column broke before its last word, as text out of a PDF has it: 举办党员培训班 ≥5次 / 次数. The row's
/// values stand between the two parts, where no alignment can join them.</summary>
internal static class BrokenNames
{
    private const int LongestEnd = 2;
    private const int ShortestStart = 4;
    private const int MostBetween = 6;

    /// <summary>The tokens with such names joined; the same list where there are none.</summary>
    public static IReadOnlyList<Token> Join(IReadOnlyList<Token> body)
    {
        List<Token>? joined = null;
        for (var i = 1; i < body.Count; i++)
        {
            var end = body[i];
            var done = false;
            if (MayEnd(end))
            {
                joined ??= [.. body.Take(i)];
                done = TryJoin(joined, end, i + 1 < body.Count ? body[i + 1] : null);
            }

            if (!done) joined?.Add(end);
        }

        return joined ?? body;
    }

    // 定性 ends as names do, but is a cell of its own.
    private static bool MayEnd(Token token) => token is { Shape: RowShape.Line, Before: Gap.Row, Key.Length: > 0 and <= LongestEnd, Field: null, Operator: null, Number: null, Level.Strength: LevelStrength.None }
        && token.Text.Length <= LongestEnd && !QualitativeWords.Contains(token.Key);

    private static bool TryJoin(List<Token> tokens, Token end, Token? next)
    {
        var last = tokens.Count - 1;
        var at = last;
        while (at > 0 && last - at < MostBetween && IsValue(tokens[at])) at--;
        var levels = at;
        while (at > 0 && tokens[at].Level.Strength == LevelStrength.Certain && tokens[at].Row == tokens[last].Row) at--;
        var start = tokens[at];
        if (!MayStart(start, end) || (at > 0 && !BeginsName(tokens[at - 1], start))) return false;
        if (at == last)
        {
            tokens[at] = start.With(start.Text + end.Text);
            return true;
        }

        // Behind the row's values the end must stand alone, and be no name whose own value follows.
        if (end.RowCells > 1 || (next is not null && (next.Row == end.Row || IsValue(next)))) return false;
        if (at == levels)
        {
            tokens[at] = start.With(start.Text + end.Text);
            return true;
        }

        // The cell was centred: the name's first line stands above the row, its second below it.
        if (start.RowCells > 1 || start.Before != Gap.Row || levels == last) return false;
        tokens.Insert(levels + 1, start.With(start.Text + end.Text, Gap.Space));
        tokens.RemoveAt(at);
        return true;
    }

    // Only together the two end as names do.
    private static bool MayStart(Token start, Token end) =>
        start is { Shape: RowShape.Line, Field: null, Level.Strength: LevelStrength.None, Key.Length: >= ShortestStart } && start.Columns.Length == 0 && !IsValue(start)
        && !QualitativeWords.EndsName(start.Key) && QualitativeWords.EndsName(start.Key + end.Key);

    // Where another name may stand before it, it is rather that one's target told in words: 培训效果 群众得到实惠.
    private static bool BeginsName(Token before, Token start) =>
        before.Level.Strength == LevelStrength.Certain || IsValue(before) || (before.Row != start.Row && start.RowCells > 1);

    private static bool IsValue(Token token) =>
        token.Number is not null || token.Operator is not null || token.Value is { Nature: not ValueNature.Described } || QualitativeWords.Contains(token.Key);
}
