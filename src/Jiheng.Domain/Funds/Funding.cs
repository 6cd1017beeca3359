using Jiheng.Domain.Documents;

namespace Jiheng.Domain.Funds;

/// <summary>The money block (项目资金) of a form. An amount is null where the form prints none.</summary>
/// <remarks>Source: 财预〔2015〕88号 (declaration forms), 财预〔2020〕10号 (self-evaluation form).</remarks>
public sealed record Funding
{
    /// <summary>The unit as printed; null where the form prints none and the unit had to be concluded.</summary>
    public MoneyUnit? PrintedUnit { get; init; }

    /// <summary>The unit in which the amounts were understood, printed or concluded.</summary>
    public MoneyUnit Unit { get; init; }

    /// <summary>The whole project or period (项目资金总额, 实施期金额, 中期资金总额) with its sources.</summary>
    public FundingSources Whole { get; init; } = FundingSources.None;

    /// <summary>The year (年度资金总额, 年度金额, 预算数) with its sources.</summary>
    public FundingSources Year { get; init; } = FundingSources.None;

    /// <summary>The execution rows of a self-evaluation or monitoring form, the total first.</summary>
    public IReadOnlyList<FundingExecution> Execution { get; init; } = [];

    /// <summary>The first execution row, 年度资金总额; null where the form has no execution block.</summary>
    public FundingExecution? Total => Execution.Count > 0 ? Execution[0] : null;

    /// <summary>The form's amount for the year: the declared one, else the adjusted, else the initial budget.</summary>
    public Money? Annual => Year.Total ?? Total?.AdjustedBudget ?? Total?.InitialBudget;

    public Provenance Provenance { get; init; } = Provenance.None;
}
