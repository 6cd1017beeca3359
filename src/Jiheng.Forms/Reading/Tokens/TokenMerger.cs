using Jiheng.Domain.Terms;

namespace Jiheng.Forms.Reading.Tokens;

/// <summary>Joins labels and level names that were broken over lines: 社会效益/指标, 可持续影/响指标, 绩/效/目/标.</summary>
internal static class TokenMerger
{
    private const int MostParts = 6;
    private const int LongestPart = 8;

    /// <summary>Joins what belongs together.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="acrossBlanks">Whether a blank may part a name too, as in text out of a PDF.</param>
    public static List<Token> Merge(List<Token> tokens, bool acrossBlanks = false)
    {
        var merged = new List<Token>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            var (token, used) = Longest(tokens, i, acrossBlanks);
            merged.Add(token);
            i += used - 1;
        }

        return merged;
    }

    private static (Token Token, int Used) Longest(List<Token> tokens, int start, bool acrossBlanks)
    {
        var first = tokens[start];
        if (first.Key.Length is 0 or > LongestPart || first.Number is not null || (Certain(first) && !IsNamed(tokens, start))) return (first, 1);
        var text = first.Text;
        Token? best = null;
        var used = 1;
        for (var n = 1; n < MostParts && start + n < tokens.Count; n++)
        {
            var next = tokens[start + n];
            if (next.Key.Length is 0 or > LongestPart || next.Number is not null || !(Adjoins(tokens[start + n - 1], next) || (acrossBlanks && next.Before == Gap.Space))) break;
            // 指标 above 分值: two heads, although 指标分值 is one too.
            if (n == 1 && first.Columns.Length > 0 && next.Columns.Length > 0 && next.Key != "指标") break;
            text += next.Text;
            var joined = first.With(text);
            var complete = next.Level.Strength == LevelStrength.Certain || (next.Columns.Length > 0 && next.Key.Length > 2);
            // A part that is itself a name is joined only to make another exact name: 生态环境 + 成本指标.
            if (complete && joined.Level.Strength != LevelStrength.Certain) break;
            if (!Certain(joined)) continue;
            (best, used) = (joined, n + 1);
        }

        return best is null ? (first, 1) : (best, used);
    }

    // Parts of a name stand in lines of their own. A delimiter parts cells, unless what follows is the bare word 指标.
    private static bool Adjoins(Token left, Token right) => right.Key == "指标" || (right.Before == Gap.Row && right.EmptyBefore == 0 && !left.Delimited && !right.Delimited);

    // 三级指标 above 名称: a whole head that goes on.
    private static bool IsNamed(List<Token> tokens, int start) => start + 1 < tokens.Count && tokens[start + 1].Key == "名称";

    private static bool Certain(Token token) =>
        token.Level.Strength == LevelStrength.Certain || (token.Field is not null && token.Field != FormField.Other && token.Key.Length > 2) || (token.Columns.Length > 0 && token.Key.Length > 2);
}
