using Jiheng.Domain.Terms;

namespace Jiheng.Domain.Filings;

/// <summary>How far a filing is, in words.</summary>
public static class StandingText
{
    /// <summary>Where a filing stands, and who has to decide: 审核中，等主管部门审核人.</summary>
    public static string Of(FilingStanding standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return standing switch
        {
            { Reviewer: { } reviewer } => $"{Glossary.Label(standing.State)}，等{Glossary.Label(reviewer)}",
            { State: FilingState.Draft, IsAdjustment: true } => $"第 {standing.Round} 次调整，{Glossary.Label(standing.State)}",
            _ => Glossary.Label(standing.State),
        };
    }
}
