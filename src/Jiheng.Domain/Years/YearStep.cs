using Jiheng.Domain.People;

namespace Jiheng.Domain.Years;

/// <summary>What has to be done by a day of the calendar, in the order in which a year goes.</summary>
public enum YearStep
{
    /// <summary>Units hand in their performance targets</summary>
    Declaration,

    UnitReview,
    DepartmentReview,
    FinanceReview,

    /// <summary>The finance bureau approves the targets together with the budget</summary>
    Approval,

    /// <summary>The targets are published with the budget</summary>
    TargetPublication,

    Monitoring,
    SelfEvaluation,

    /// <summary>The results are published with the final accounts</summary>
    ResultPublication,
}

/// <summary>The last day of a step.</summary>
/// <param name="Step">What has to be done.</param>
/// <param name="Day">The last day on which it can be.</param>
public sealed record Deadline(YearStep Step, DateOnly Day)
{
    /// <summary>Who reviews in a step; empty for one that is no review.</summary>
    public static IReadOnlyList<Role> ReviewersOf(YearStep step) => step switch
    {
        YearStep.UnitReview => [Role.UnitReviewer],
        YearStep.DepartmentReview => [Role.DepartmentReviewer],
        YearStep.FinanceReview => [Role.FinanceOffice, Role.PerformanceOffice],
        _ => [],
    };
}
