using Jiheng.Domain.Overrides;
using Jiheng.Domain.Years;

namespace Jiheng.Domain.Terms;

public static partial class Glossary
{
    /// <summary>Budget years and what a division decides otherwise.</summary>
    private static IReadOnlyList<Term> Years =>
    [
        new(nameof(BudgetYear), "预算年度", "年度设置"),
        new(nameof(Deadline), "截止日期"),
        new(nameof(LevelRules), "审核级次"),
        Term(YearState.Preparing, "设置中"),
        Term(YearState.Open, "开放"),
        Term(YearState.Closed, "已关闭"),
        Term(YearStep.Declaration, "申报"),
        Term(YearStep.UnitReview, "单位审核"),
        Term(YearStep.DepartmentReview, "主管部门审核"),
        Term(YearStep.FinanceReview, "财政审核"),
        Term(YearStep.Approval, "批复"),
        Term(YearStep.TargetPublication, "目标公开"),
        Term(YearStep.Monitoring, "运行监控"),
        Term(YearStep.SelfEvaluation, "自评"),
        Term(YearStep.ResultPublication, "结果公开"),
        Term(OverrideKind.Severity, "改轻重"),
        Term(OverrideKind.Off, "停用规则"),
        Term(OverrideKind.Parameter, "改参数"),
        Term(OverrideKind.Scoring, "改评分"),
        Term(OverrideState.Draft, "草稿"),
        Term(OverrideState.InForce, "已启用"),
        Term(OverrideState.Withdrawn, "已停用"),
    ];
}
