using Jiheng.Domain.Funds;

namespace Jiheng.Rules.Checks.SelfEvaluations;

/// <summary>The rows of the execution block in words, and how exactly their amounts are printed.</summary>
internal static class ExecutionRows
{
    public static string Name(FundingSource source) => source switch
    {
        FundingSource.Total => "年度资金总额",
        FundingSource.CurrentYearFiscal => "当年财政拨款",
        FundingSource.CarriedOver => "上年结转资金",
        FundingSource.Other => "其他资金",
    };

    /// <summary>Half of the last printed decimal of the block, in fen: 55.37 万元 may stand for anything within 50 元.</summary>
    public static decimal HalfStep(Funding funding)
    {
        var decimals = 0;
        foreach (var row in funding.Execution)
        {
            decimals = Math.Max(decimals, Decimals(row.AdjustedBudget, funding.Unit));
            decimals = Math.Max(decimals, Decimals(row.InitialBudget, funding.Unit));
            decimals = Math.Max(decimals, Decimals(row.Executed, funding.Unit));
        }

        var step = 1m;
        for (var i = 0; i < decimals; i++) step /= 10;
        return (Money.TryFrom(step, funding.Unit, out var money) ? money.Fen : 1m) / 2;
    }

    private static int Decimals(Money? money, MoneyUnit unit) => money is { } amount ? amount.In(unit).Scale : 0;
}
