using Jiheng.Domain.Funds;

namespace Jiheng.Forms.Editing;

/// <summary>Another unit for the figures that a form prints: 12.5 read as yuan becomes 12.5 万元.</summary>
internal static class MoneyRescale
{
    /// <exception cref="FormatException">A figure would be finer than one fen.</exception>
    public static Funding To(Funding funding, MoneyUnit unit)
    {
        return funding with
        {
            PrintedUnit = unit,
            Unit = unit,
            Whole = Sources(funding.Whole),
            Year = Sources(funding.Year),
            Execution = [.. funding.Execution.Select(row => row with
            {
                InitialBudget = Amount(row.InitialBudget),
                AdjustedBudget = Amount(row.AdjustedBudget),
                Executed = Amount(row.Executed),
                Expected = Amount(row.Expected),
            })],
        };

        FundingSources Sources(FundingSources sources) => new()
        {
            Total = Amount(sources.Total),
            Fiscal = Amount(sources.Fiscal),
            CurrentYearFiscal = Amount(sources.CurrentYearFiscal),
            CarriedOver = Amount(sources.CarriedOver),
            Other = Amount(sources.Other),
        };

        Money? Amount(Money? money) => money is not { } amount ? null
            : Money.TryFrom(amount.In(funding.Unit), unit, out var scaled) ? scaled
            : throw new FormatException($"金额 {amount.In(funding.Unit)} 按新的单位会细于一分，请先更正金额。");
    }
}
