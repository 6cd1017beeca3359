namespace Jiheng.Domain.Terms;

/// <summary>The columns that indicator tables have, whatever their order and wording.</summary>
public enum IndicatorColumn
{
    Level1,
    Level2,
    Name,
    Operator,
    Direction,
    Target,
    PeriodTarget,
    Unit,
    Points,

    /// <summary>The weight of a first or second level, beside the indicator's own.</summary>
    LevelPoints,
    Actual,
    Expected,
    Likelihood,
    Score,

    /// <summary>The kinds of cause of a deviation, of which several may stand in one cell.</summary>
    Causes,
    Deviation,
    Description,
    Basis,
    Remark,

    /// <summary>Columns of tables that hold many projects: one project a group of rows.</summary>
    ProjectName,
    ProjectUnit,
    ProjectCategory,
    ProjectCode,
    ProjectAmount,
    ProjectGoal,
}
