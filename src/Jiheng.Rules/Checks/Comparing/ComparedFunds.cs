using Jiheng.Domain.Funds;

namespace Jiheng.Rules.Checks.Comparing;

/// <summary>One source of money as declared and as it went on.</summary>
/// <param name="Source">Which money.</param>
/// <param name="Declared">What was declared for the year.</param>
/// <param name="Execution">The row of the other form; null where it has none.</param>
/// <param name="Change">The declared amount against the initial budget (else the adjusted one); null where one of the two is missing.</param>
public sealed record ComparedFunds(FundingSource Source, Money? Declared, FundingExecution? Execution, Change? Change)
{
    /// <param name="declared">The declaration's money.</param>
    /// <param name="now">The other form's.</param>
    /// <param name="tolerance">By how much two printings of one amount may differ: 15.424 万元 is also printed 15.42.</param>
    internal static IReadOnlyList<ComparedFunds> Of(Funding? declared, Funding? now, Money tolerance)
    {
        var year = declared?.Year ?? FundingSources.None;
        return
        [
            .. new[]
            {
                Row(FundingSource.Total, year.Total, now, tolerance),
                Row(FundingSource.CurrentYearFiscal, year.CurrentYearFiscal ?? year.Fiscal, now, tolerance),
                Row(FundingSource.CarriedOver, year.CarriedOver, now, tolerance),
                Row(FundingSource.Other, year.Other, now, tolerance),
            }.Where(row => row.Declared is not null || row.Execution is not null),
        ];
    }

    private static ComparedFunds Row(FundingSource source, Money? declared, Funding? now, Money tolerance)
    {
        var row = now?.Execution.FirstOrDefault(row => row.Source == source);
        Change? change = declared is { } before && (row?.InitialBudget ?? row?.AdjustedBudget) is { } budget ? Math.Abs(before.Fen - budget.Fen) < tolerance.Fen ? Comparing.Change.Same : Comparing.Change.Changed : null;
        return new ComparedFunds(source, declared, row, change);
    }
}
