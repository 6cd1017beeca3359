using Jiheng.Domain.Terms;

namespace Jiheng.Tests.Forms.Reading.Relayout;

/// <summary>How the columns of a table may be called: every spelling of the glossary, so that none goes untried.</summary>
internal static class HeadWords
{
    // 二级 beside 指标, or 指标 beside 指标: only among usual heads do such words tell which column is meant.
    private static readonly HashSet<string> OnlyAmongUsual = ["指标", "一级", "二级", "三级"];

    // Where nothing parts the heads, a short head or the beginning of a longer one is any of several.
    private static readonly HashSet<IndicatorColumn> OnlyUsualWhereRunOn = [IndicatorColumn.Level1, IndicatorColumn.Level2, IndicatorColumn.Operator, IndicatorColumn.Unit, IndicatorColumn.Deviation];

    /// <summary>All spellings of a head, the usual one first.</summary>
    public static IReadOnlyList<string> Of(IndicatorColumn column) => [.. Glossary.Of(column).Spellings];

    /// <summary>A head for a table in which all heads are drawn: as often the usual word as any of the others, as on real forms.</summary>
    public static string Pick(IndicatorColumn column, Random random, bool runsOn)
    {
        var words = Of(column).Where(word => !OnlyAmongUsual.Contains(word)).ToList();
        return random.Next(2) == 0 || (runsOn && OnlyUsualWhereRunOn.Contains(column)) ? words[0] : words[random.Next(words.Count)];
    }
}
