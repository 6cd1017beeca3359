namespace Jiheng.Domain.Indicators;

/// <summary>一级指标 of both official taxonomies and of the evaluation framework.</summary>
public enum IndicatorLevel1
{
    /// <summary>Not told and not to be concluded, or not an official name.</summary>
    Unknown,

    /// <summary>产出指标</summary>
    Output,

    /// <summary>效益指标</summary>
    Benefit,

    /// <summary>满意度指标</summary>
    Satisfaction,

    /// <summary>成本指标, a level of its own since 财预〔2021〕101号</summary>
    Cost,

    /// <summary>决策 (evaluation framework of 财预〔2020〕10号)</summary>
    Decision,

    /// <summary>过程 (evaluation framework)</summary>
    Process,
}

/// <summary>二级指标 of both official taxonomies.</summary>
public enum IndicatorLevel2
{
    /// <summary>Not told, or a name outside the official taxonomies (kept as printed).</summary>
    Unknown,

    /// <summary>数量指标</summary>
    Quantity,

    /// <summary>质量指标</summary>
    Quality,

    /// <summary>时效指标</summary>
    Timeliness,

    /// <summary>成本指标 under 产出指标 (2015/2020 taxonomy)</summary>
    Cost,

    /// <summary>经济效益指标</summary>
    EconomicBenefit,

    /// <summary>社会效益指标</summary>
    SocialBenefit,

    /// <summary>生态效益指标</summary>
    EcologicalBenefit,

    /// <summary>可持续影响指标</summary>
    SustainableImpact,

    /// <summary>服务对象满意度指标</summary>
    ServiceSatisfaction,

    /// <summary>经济成本指标 (2021 taxonomy)</summary>
    EconomicCost,

    /// <summary>社会成本指标 (2021 taxonomy)</summary>
    SocialCost,

    /// <summary>生态环境成本指标 (2021 taxonomy)</summary>
    EcologicalCost,
}
