using Jiheng.Domain.Evaluations;

namespace Jiheng.Domain.Funds;

/// <summary>One row of the execution block: 年初预算数, 全年预算数, 全年执行数, 分值, 执行率, 得分.</summary>
/// <remarks>In a monitoring form Executed is the stage's 执行数 and Expected the 全年预计执行数.</remarks>
public sealed record FundingExecution
{
    /// <summary>Which money the row speaks of.</summary>
    public required FundingSource Source { get; init; }

    public Money? InitialBudget { get; init; }

    /// <summary>全年预算数, after adjustment: the denominator of the rate (财预〔2020〕10号).</summary>
    public Money? AdjustedBudget { get; init; }

    public Money? Executed { get; init; }

    public Money? Expected { get; init; }

    /// <summary>执行率 in percent as printed; 99.76 means 99.76 %.</summary>
    public Figure? RatePercent { get; init; }

    /// <summary>分值, usually 10; null where the row carries none.</summary>
    public Figure? Points { get; init; }

    public Figure? Score { get; init; }

    /// <summary>The line of the source text, 1-based; 0 where unknown.</summary>
    public int Line { get; init; }
}

/// <summary>The rows of a money block.</summary>
public enum FundingSource
{
    /// <summary>年度资金总额</summary>
    Total,

    /// <summary>当年财政拨款</summary>
    CurrentYearFiscal,

    /// <summary>上年结转资金</summary>
    CarriedOver,

    /// <summary>其他资金</summary>
    Other,
}
