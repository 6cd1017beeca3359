using Jiheng.Domain.Documents;
using Jiheng.Domain.Evaluations;
using Jiheng.Domain.Funds;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;

namespace Jiheng.Rules.Checks.Cases;

/// <summary>The words that a case file may use for a closed choice.</summary>
internal static class CaseWords
{
    public static readonly Dictionary<string, FormKind> Kinds = new()
    {
        ["绩效目标申报表"] = FormKind.TargetDeclaration,
        ["绩效自评表"] = FormKind.SelfEvaluation,
        ["部门整体绩效目标表"] = FormKind.DepartmentPlan,
        ["部门整体自评表"] = FormKind.DepartmentSelfEvaluation,
        ["绩效运行监控表"] = FormKind.Monitoring,
        ["绩效评价表"] = FormKind.Evaluation,
    };

    public static readonly Dictionary<string, CheckOutcome> Outcomes = new()
    {
        ["发现问题"] = CheckOutcome.Found,
        ["通过"] = CheckOutcome.Passed,
        ["不适用"] = CheckOutcome.NotApplicable,
        ["无法核对"] = CheckOutcome.NotCheckable,
    };

    public static readonly Dictionary<string, Severity> Severities = new()
    {
        ["错误"] = Severity.Error,
        ["提醒"] = Severity.Warning,
        ["提示"] = Severity.Hint,
    };

    public static readonly Dictionary<string, MoneyUnit> Units = new()
    {
        ["元"] = MoneyUnit.Yuan,
        ["万元"] = MoneyUnit.WanYuan,
        ["亿元"] = MoneyUnit.YiYuan,
    };

    public static readonly Dictionary<string, FundingSource> Sources = new()
    {
        ["年度资金总额"] = FundingSource.Total,
        ["当年财政拨款"] = FundingSource.CurrentYearFiscal,
        ["上年结转资金"] = FundingSource.CarriedOver,
        ["其他资金"] = FundingSource.Other,
    };

    public static readonly Dictionary<string, Grade> Grades = new()
    {
        ["优"] = Grade.Excellent,
        ["良"] = Grade.Good,
        ["中"] = Grade.Fair,
        ["差"] = Grade.Poor,
    };

    public static readonly Dictionary<string, Likelihood> Likelihoods = new()
    {
        ["确定能"] = Likelihood.Certain,
        ["有可能"] = Likelihood.Possible,
        ["不可能"] = Likelihood.Impossible,
    };

    public static readonly Dictionary<string, IndicatorLevel1> Levels1 = new()
    {
        ["未知"] = IndicatorLevel1.Unknown,
        ["产出指标"] = IndicatorLevel1.Output,
        ["效益指标"] = IndicatorLevel1.Benefit,
        ["满意度指标"] = IndicatorLevel1.Satisfaction,
        ["成本指标"] = IndicatorLevel1.Cost,
        ["决策"] = IndicatorLevel1.Decision,
        ["过程"] = IndicatorLevel1.Process,
    };

    public static readonly Dictionary<string, IndicatorLevel2> Levels2 = new()
    {
        ["未知"] = IndicatorLevel2.Unknown,
        ["数量指标"] = IndicatorLevel2.Quantity,
        ["质量指标"] = IndicatorLevel2.Quality,
        ["时效指标"] = IndicatorLevel2.Timeliness,
        ["成本指标"] = IndicatorLevel2.Cost,
        ["经济效益指标"] = IndicatorLevel2.EconomicBenefit,
        ["社会效益指标"] = IndicatorLevel2.SocialBenefit,
        ["生态效益指标"] = IndicatorLevel2.EcologicalBenefit,
        ["可持续影响指标"] = IndicatorLevel2.SustainableImpact,
        ["服务对象满意度指标"] = IndicatorLevel2.ServiceSatisfaction,
        ["经济成本指标"] = IndicatorLevel2.EconomicCost,
        ["社会成本指标"] = IndicatorLevel2.SocialCost,
        ["生态环境成本指标"] = IndicatorLevel2.EcologicalCost,
    };
}
