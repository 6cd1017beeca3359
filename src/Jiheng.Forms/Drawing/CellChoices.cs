using Jiheng.Domain.Indicators;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Layouts.Fields;

namespace Jiheng.Forms.Drawing;

/// <summary>What may stand in a column whose values are a closed or a usual choice.</summary>
internal static class CellChoices
{
    private static readonly string[] First = [.. Enum.GetValues<IndicatorLevel1>().Where(level => level != IndicatorLevel1.Unknown).Select(level => Glossary.Label(level))];
    private static readonly string[] Second = [.. Enum.GetValues<IndicatorLevel2>().Where(level => level != IndicatorLevel2.Unknown).Select(level => Glossary.Label(level)).Distinct()];
    private static readonly string[] Signs = [.. Enum.GetValues<ComparisonOperator>().Select(comparison => comparison.Sign()), "定性"];
    private static readonly string[] Likelihoods = [.. Enum.GetValues<Likelihood>().Select(likelihood => Glossary.Label(likelihood))];
    private static readonly string[] Units = ["个", "次", "人", "人次", "项", "家", "户", "件", "套", "场", "份", "篇", "天", "小时", "月", "年", "%", "元", "万元", "公里", "平方米", "亩", "吨"];

    public static IReadOnlyList<string> Ticks { get; } = [TickCells.Tick];

    /// <summary>Null for a column that takes anything.</summary>
    public static IReadOnlyList<string>? Of(IndicatorColumn column) => column switch
    {
        IndicatorColumn.Level1 => First,
        IndicatorColumn.Level2 => Second,
        IndicatorColumn.Operator => Signs,
        IndicatorColumn.Unit => Units,
        IndicatorColumn.Likelihood => Likelihoods,
        _ => null,
    };
}
