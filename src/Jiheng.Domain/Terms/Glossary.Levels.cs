using Jiheng.Domain.Indicators;

namespace Jiheng.Domain.Terms;

public static partial class Glossary
{
    /// <summary>Level names of both taxonomies. Aliases are read without 指标 at their end, which forms print or leave out.</summary>
    private static IReadOnlyList<Term> Levels =>
    [
        Term(IndicatorLevel1.Unknown, "未列明"),
        Term(IndicatorLevel1.Output, "产出指标", "产出", "项目完成", "预期产出", "项目产出", "产出目标", "完成", "项目完成情况", "部门产出", "履职产出", "任务完成", "工作完成", "绩效产出", "年度产出"),
        Term(IndicatorLevel1.Benefit, "效益指标", "效益", "项目效益", "效果", "实施效果", "预期效益", "效果目标", "项目效果", "履职效益", "履职效果", "效益目标", "预期效果", "绩效效益", "社会效果", "部门效益", "部门效果", "效果效益", "产出效益", "成效"),
        Term(IndicatorLevel1.Satisfaction, "满意度指标", "满意度", "满意度目标", "社会满意度", "公众满意度", "服务满意度", "项目满意度", "满意", "社会公众满意度"),
        Term(IndicatorLevel1.Cost, "成本指标", "成本", "项目成本", "成本目标", "预算成本"),
        Term(IndicatorLevel1.Decision, "决策", "项目决策", "决策目标"),
        Term(IndicatorLevel1.Process, "过程", "项目过程", "过程管理", "管理", "项目管理", "投入管理", "投入", "部门管理", "预算执行", "管理效率", "运行成本", "资金管理", "预算管理", "履职效能"),

        Term(IndicatorLevel2.Unknown, "未列明"),
        Term(IndicatorLevel2.Quantity, "数量指标", "数量", "产出数量", "建筑规模", "数量目标", "规模", "产出数量目标"),
        Term(IndicatorLevel2.Quality, "质量指标", "质量", "产出质量", "质量目标"),
        Term(IndicatorLevel2.Timeliness, "时效指标", "时效", "产出时效", "进度", "时效目标", "工期", "形象进度", "时间", "产出进度", "及时性"),
        Term(IndicatorLevel2.Cost, "成本指标", "成本", "产出成本", "成本目标", "预算控制", "预算或投资规模控制", "预算(或投资规模)控制", "成本节约", "投资规模控制", "成本控制"),
        Term(IndicatorLevel2.EconomicBenefit, "经济效益指标", "经济效益", "经济效益目标", "经济"),
        Term(IndicatorLevel2.SocialBenefit, "社会效益指标", "社会效益", "社会效益目标", "社会", "社会、经济、生态效益", "社会经济效益", "经济社会效益", "社会影响"),
        Term(IndicatorLevel2.EcologicalBenefit, "生态效益指标", "生态效益", "环境效益", "生态效益目标", "生态", "生态环境效益", "环境", "生态环境"),
        Term(IndicatorLevel2.SustainableImpact, "可持续影响指标", "可持续影响", "可持续性影响", "可持续发展影响", "可持续性发展影响", "可持续", "可持续发展", "可持续影响目标", "可持续效益", "可持续性", "长效管理", "可持续影响力", "影响力", "可持续发展能力"),
        Term(IndicatorLevel2.ServiceSatisfaction, "服务对象满意度指标", "服务对象满意度", "服务对象或受益者满意度", "社会公众或服务对象满意度", "社会公众满意度", "受益群体满意度", "服务对象满意", "满意度", "服务对象", "服务对象满意度目标", "受益对象满意度", "群众满意度", "公众满意度", "社会公众或服务对象", "服务受益对象满意度", "帮扶对象满意度", "服务对象和项目受益人满意度"),
        Term(IndicatorLevel2.EconomicCost, "经济成本指标", "经济成本"),
        Term(IndicatorLevel2.SocialCost, "社会成本指标", "社会成本"),
        Term(IndicatorLevel2.EcologicalCost, "生态环境成本指标", "生态环境成本", "生态成本", "环境成本"),
    ];
}
