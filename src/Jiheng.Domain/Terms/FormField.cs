namespace Jiheng.Domain.Terms;

/// <summary>What a label in the head, the money block, the goals or the foot of a form asks for.</summary>
public enum FormField
{
    ProjectName,
    ProjectCode,
    Category,
    Nature,
    Department,
    Unit,
    Division,
    Period,
    StartDate,
    EndDate,
    FiscalYear,
    Purpose,

    FundingBlock,
    WholeTotal,
    YearTotal,
    Fiscal,
    CurrentYearFiscal,
    CarriedOver,
    OtherFunds,
    InitialBudget,
    AdjustedBudget,
    Executed,
    ExpectedExecution,
    ExecutionRate,

    OverallGoal,
    AnnualGoal,
    ActualResult,
    GoalBlock,
    Schedule,

    TotalScore,
    Grade,
    Conclusion,
    Problems,
    Measures,

    ReportedDate,
    ApprovedDate,
    PublishedDate,

    /// <summary>A label that Jiheng knows and stores nowhere: it ends the value before it.</summary>
    Other,
}
