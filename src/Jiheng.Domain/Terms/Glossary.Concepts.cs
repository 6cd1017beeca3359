using Jiheng.Domain.Documents;
using Jiheng.Domain.Evaluations;
using Jiheng.Domain.Funds;
using Jiheng.Domain.Goals;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Projects;

namespace Jiheng.Domain.Terms;

public static partial class Glossary
{
    /// <summary>The types of the domain.</summary>
    private static IReadOnlyList<Term> Concepts =>
    [
        new(nameof(Project), "项目"),
        new(nameof(PerformanceDocument), "绩效文档"),
        new(nameof(PerformanceForm), "绩效表"),
        new(nameof(PerformanceGoals), "绩效目标"),
        new(nameof(TaskGoal), "分项绩效目标", "年度主要任务"),
        new(nameof(ScheduleEntry), "资金支出计划"),
        new(nameof(Indicator), "绩效指标", "指标"),
        new(nameof(IndicatorValue), "指标值"),
        new(nameof(Funding), "项目资金"),
        new(nameof(FundingSources), "资金来源"),
        new(nameof(FundingExecution), "预算执行情况"),
        new(nameof(Money), "金额"),
        new(nameof(Evaluation), "评价"),
        new(nameof(Figure), "分数"),
        new(nameof(Diagnostic), "读取提示"),
        new(nameof(Place), "位置"),
        new(nameof(Provenance), "出处"),
    ];

    /// <summary>Members of closed choices.</summary>
    private static IReadOnlyList<Term> Choices =>
    [
        Term(FormKind.TargetDeclaration, "绩效目标申报表"),
        Term(FormKind.SelfEvaluation, "绩效自评表"),
        Term(FormKind.DepartmentPlan, "部门整体绩效目标表"),
        Term(FormKind.DepartmentSelfEvaluation, "部门整体自评表"),
        Term(FormKind.Monitoring, "绩效运行监控表"),
        Term(FormKind.Evaluation, "绩效评价表"),
        Term(Severity.Error, "错误"),
        Term(Severity.Warning, "提醒"),
        Term(Severity.Hint, "提示"),
        Term(Evaluations.Grade.Excellent, "优", "优秀"),
        Term(Evaluations.Grade.Good, "良", "良好"),
        Term(Evaluations.Grade.Fair, "中", "合格", "一般"),
        Term(Evaluations.Grade.Poor, "差", "不合格", "较差"),
        Term(QualitativeTier.Reached, "达成年度指标"),
        Term(QualitativeTier.PartlyReached, "部分达成年度指标并具有一定效果"),
        Term(QualitativeTier.NotReached, "未达成年度指标且效果较差"),
        Term(Likelihood.Certain, "确定能", "能", "能够完成"),
        Term(Likelihood.Possible, "有可能", "可能"),
        Term(Likelihood.Impossible, "完全不可能", "不可能"),
        Term(DeviationCause.Funds, "经费保障", "经费保障原因"),
        Term(DeviationCause.Institution, "制度保障", "制度保障原因"),
        Term(DeviationCause.Staff, "人员保障", "人员保障原因"),
        Term(DeviationCause.Equipment, "硬件条件保障", "硬件条件", "硬件保障"),
        Term(DeviationCause.Other, "其他", "其他原因"),
        Term(MoneyUnit.Yuan, "元"),
        Term(MoneyUnit.WanYuan, "万元"),
        Term(MoneyUnit.YiYuan, "亿元"),
        Term(FormChange.Changed, "修改"),
        Term(FormChange.RowAdded, "新增"),
        Term(FormChange.RowRemoved, "删除"),
        Term(FormChange.RowMoved, "移动"),
        Term(FormChange.RowRenamed, "改名"),
        Term(FrameKind.Sheet, "工作表"),
        Term(FrameKind.Table, "表格"),
        Term(FrameKind.Paragraph, "段落"),
        Term(FrameKind.Page, "页"),
        Term(FundingSource.Total, "年度资金总额"),
        Term(FundingSource.CurrentYearFiscal, "当年财政拨款"),
        Term(FundingSource.CarriedOver, "上年结转资金"),
        Term(FundingSource.Other, "其他资金"),
        Term(ComparisonOperator.AtLeast, "≥"),
        Term(ComparisonOperator.AtMost, "≤"),
        Term(ComparisonOperator.EqualTo, "="),
        Term(ComparisonOperator.MoreThan, ">"),
        Term(ComparisonOperator.LessThan, "<"),
        Term(IndicatorSource.OwnForms, "本单位用过"),
        Term(IndicatorSource.ApprovedForms, "批复的表"),
        Term(IndicatorSource.Product, "随程序提供"),
        Term(ValueNature.Measured, "定量"),
        Term(ValueNature.Described, "定性", "文字描述"),
        Term(ValueNature.Tier, "评判等级"),
        Term(ValueNature.YesNo, "是/否"),
        Term(ValueNature.NotApplicable, "不适用"),
    ];
}
