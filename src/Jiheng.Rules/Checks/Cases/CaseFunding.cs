using Jiheng.Domain.Funds;
using Jiheng.Rules.Data;

namespace Jiheng.Rules.Checks.Cases;

/// <summary>Reads the 资金 and 执行 blocks of a case.</summary>
internal static class CaseFunding
{
    /// <summary>The unit of a case's amounts: as printed (单位), or concluded (推断单位), else 万元.</summary>
    public static MoneyUnit UnitOf(YamlMap? node) =>
        node?.Choice("单位", CaseWords.Units) ?? node?.Choice("推断单位", CaseWords.Units) ?? MoneyUnit.WanYuan;

    public static Funding? Read(YamlMap? node, IReadOnlyList<YamlMap> execution, MoneyUnit unit)
    {
        if (node is null && execution.Count == 0) return null;
        var funding = new Funding
        {
            PrintedUnit = node?.Choice("单位", CaseWords.Units),
            Unit = unit,
            Whole = node is null ? FundingSources.None : new FundingSources
            {
                Total = Amount(node, "总额", unit),
                Fiscal = Amount(node, "总额财政拨款", unit),
                Other = Amount(node, "总额其他资金", unit),
            },
            Year = node is null ? FundingSources.None : new FundingSources
            {
                Total = Amount(node, "年度总额", unit),
                Fiscal = Amount(node, "财政拨款", unit),
                CurrentYearFiscal = Amount(node, "当年财政拨款", unit),
                CarriedOver = Amount(node, "上年结转", unit),
                Other = Amount(node, "其他资金", unit),
            },
            Execution = [.. execution.Select(row => ReadRow(row, unit))],
        };
        node?.NothingElse();
        return funding;
    }

    public static Money? Amount(YamlMap node, string key, MoneyUnit unit) => node.Number(key) is not { } printed ? null
        : Money.TryFrom(printed, unit, out var money) ? money
        : throw node.Wrong($"“{key}”的金额 {printed} 小于一分，或超出范围。");

    private static FundingExecution ReadRow(YamlMap node, MoneyUnit unit)
    {
        var row = new FundingExecution
        {
            Source = node.Choice("来源", CaseWords.Sources) ?? throw node.Wrong("缺少“来源”。"),
            InitialBudget = Amount(node, "年初预算", unit),
            AdjustedBudget = Amount(node, "全年预算", unit),
            Executed = Amount(node, "执行数", unit),
            Expected = Amount(node, "预计执行数", unit),
            RatePercent = CaseIndicators.ReadFigure(node, "执行率"),
            Points = CaseIndicators.ReadFigure(node, "分值"),
            Score = CaseIndicators.ReadFigure(node, "得分"),
        };
        node.NothingElse();
        return row;
    }
}
