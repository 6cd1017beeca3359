using Jiheng.Domain.Indicators;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Reading.Tokens;
using Jiheng.Forms.Reading.Words;

namespace Jiheng.Forms.Reading.Rows;

/// <summary>Heads in no word list: one strange label must not cost the whole table. Where the row shows that a cell is a head,
/// its words say roughly what the column holds.</summary>
internal static class UnknownHead
{
    private const int Longest = 30;
    private const int LongestInRun = 10;
    private const int FewestBefore = 2;

    private const int MostInLine = 5;

    // A line with more words than this is no row of heads but a page that ran together.
    private const int MostWords = 20;

    private static readonly WordEndings HeadEnds = new(ReadingWords.Labels["像列名的结尾"]);

    /// <summary>Whether a token that the glossary does not know stands where only a column's head can.</summary>
    public static bool Is(IReadOnlyList<Token> tokens, int start, int index, List<Token> labels)
    {
        var token = tokens[index];
        if (labels.Count < FewestBefore || token.Columns.Length > 0 || token.Level.IsLevel || token.Number is not null || token.Operator is not null) return false;
        if (token.Key.Length < 2 || token.Text.Length > Longest || token.IsMeasured || CellFit.IsDirection(token)) return false;
        if (token.Row == tokens[start].Row && token.RowCells is >= 3 and <= MostWords && token.Before != Gap.None) return true;
        // Where cells ran together, what is left between two known heads is a head.
        if (token.Before == Gap.None) return token.Text.Length <= LongestInRun && index + 1 < tokens.Count && tokens[index + 1].Before == Gap.None && tokens[index + 1].Columns.Length > 0;
        // One cell a line: the heads go on to the next that is known, or to the first level of the first row.
        for (var i = index; i < tokens.Count && i <= index + MostInLine; i++)
        {
            if (tokens[i].Level.Strength == LevelStrength.Certain) return tokens[i].Level.Level1 != IndicatorLevel1.Unknown;
            if (tokens[i].Columns.Length > 0) return true;
            if (!SoundsLikeHead(tokens[i].Key)) return false;
        }

        return false;
    }

    /// <summary>What such a column may hold, the likeliest first.</summary>
    public static IndicatorColumn[] KindsOf(string key)
    {
        if (Has(key, "原因") || Has(key, "措施") || Has(key, "偏差")) return [IndicatorColumn.Deviation, IndicatorColumn.Remark];
        if (Has(key, "得分") || Has(key, "评分") || Has(key, "评定分")) return [IndicatorColumn.Score, IndicatorColumn.Remark];
        if (Has(key, "符号") || Has(key, "运算")) return [IndicatorColumn.Operator, IndicatorColumn.Remark];
        if (Has(key, "分值") || Has(key, "分数") || Has(key, "权重")) return [IndicatorColumn.Points, IndicatorColumn.Remark];
        if (Has(key, "说明") || Has(key, "依据") || Has(key, "标准") || Has(key, "备注") || Has(key, "上年") || Has(key, "历史")) return [IndicatorColumn.Remark];
        var planned = Has(key, "年初") || Has(key, "计划") || Has(key, "预期") || Has(key, "设") || Has(key, "目标");
        if (!planned && (Has(key, "完成") || Has(key, "实际") || Has(key, "实现") || Has(key, "结果"))) return [IndicatorColumn.Actual, IndicatorColumn.Remark];
        return Has(key, "值") || planned ? [IndicatorColumn.Target, IndicatorColumn.Remark] : [IndicatorColumn.Remark];
    }

    private static bool SoundsLikeHead(string key)
    {
        if (key.Length is < 2 or > 16) return false;
        return Has(key, "指标值") || Has(key, "目标值") || Has(key, "说明") || Has(key, "得分") || Has(key, "评分") || HeadEnds.End(key);
    }

    private static bool Has(string key, string word) => key.Contains(word, StringComparison.Ordinal);
}
