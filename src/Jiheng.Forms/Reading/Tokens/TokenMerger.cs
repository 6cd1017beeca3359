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
        if (first.Key.Length is 0 or > LongestPart || first.Number is not null || (Certain(first) && Vocabulary.Knows(first.Key) && !IsNamed(tokens, start))) return (first, 1);
        var text = first.Text;
        var means = first.Columns.Length > 0 || first.Field is not null || first.Level.IsLevel;
        Token? best = null;
        var used = 1;
        for (var n = 1; n < MostParts && start + n < tokens.Count; n++)
        {
            var next = tokens[start + n];
            if (next.Key.Length is 0 or > LongestPart || next.Number is not null || !(Adjoins(tokens[start + n - 1], next) || (acrossBlanks && next.Before == Gap.Space))) break;
            // 指标 above 分值: two heads, although 指标分值 is one too.
            if (n == 1 && first.Columns.Length > 0 && next.Columns.Length > 0 && (next.Key != "指标" || IsNameColumn(tokens, start + 1))) break;
            text += next.Text;
            var joined = first.With(text);
            var complete = next.Level.Strength == LevelStrength.Certain || (next.Columns.Length > 0 && next.Key.Length > 2);
            var exact = Vocabulary.Knows(joined.Key);
            // A part that is itself a name is joined only to make another exact name: 生态环境 + 成本指标, 年度项 + 目指标值.
            if (complete && joined.Level.Strength != LevelStrength.Certain && (means || !exact)) break;
            if (!Certain(joined)) continue;
            // 得分 above 差异原 and 因分析: what follows a head may itself be broken, and only sounds like a head with it.
            if (first.Columns.Length > 0 && !exact && (Certain(first) || !joined.Columns.Contains(first.Columns[0]))) continue;
            (best, used) = (joined, n + 1);
        }

        return best is null ? (first, 1) : (best, used);
    }

    // Parts of a name stand in lines of their own. A delimiter parts cells, unless what follows is the bare word 指标.
    private static bool Adjoins(Token left, Token right) => right.Key == "指标" || (right.Before == Gap.Row && right.EmptyBefore == 0 && !left.Delimited && !right.Delimited);

    // 二级 | 指标 | 指标值: between delimiters the word is the column of names where the row has no other.
    private static bool IsNameColumn(List<Token> tokens, int index)
    {
        if (!tokens[index].Delimited) return false;
        var start = index;
        while (start > 0 && tokens[start - 1].Row == tokens[index].Row) start--;
        for (var i = start; i < tokens.Count && tokens[i].Row == tokens[index].Row; i++)
        {
            if (i != index && tokens[i].Columns is [IndicatorColumn.Name, ..]) return false;
        }

        return true;
    }

    // 三级指标 above 名称: a whole head that goes on.
    private static bool IsNamed(List<Token> tokens, int start) => start + 1 < tokens.Count && tokens[start + 1].Key == "名称";

    private static bool Certain(Token token) =>
        token.Level.Strength == LevelStrength.Certain || (token.Field is not null && token.Field != FormField.Other && token.Key.Length > 2) || (token.Columns.Length > 0 && token.Key.Length > 2);
}
