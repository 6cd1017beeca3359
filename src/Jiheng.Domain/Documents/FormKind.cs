namespace Jiheng.Domain.Documents;

/// <summary>What a form is for, whatever its title and layout.</summary>
[Flags]
public enum FormKind
{
    None = 0,

    /// <summary>绩效目标申报表, 绩效目标表, 批复表, 区域绩效目标表</summary>
    TargetDeclaration = 1,

    /// <summary>项目支出绩效自评表, 区域绩效目标自评表</summary>
    SelfEvaluation = 2,

    /// <summary>部门整体支出绩效目标(申报)表</summary>
    DepartmentPlan = 4,

    /// <summary>部门整体支出绩效自评表</summary>
    DepartmentSelfEvaluation = 8,

    /// <summary>绩效运行监控表</summary>
    Monitoring = 16,

    /// <summary>部门评价, 财政评价 with 决策/过程/产出/效益</summary>
    Evaluation = 32,

    AnyTarget = TargetDeclaration | DepartmentPlan,
    AnySelfEvaluation = SelfEvaluation | DepartmentSelfEvaluation,
    Any = AnyTarget | AnySelfEvaluation | Monitoring | Evaluation,
}
