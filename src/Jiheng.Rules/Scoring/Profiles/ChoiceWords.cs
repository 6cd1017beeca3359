using Jiheng.Domain.Evaluations;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Scoring.Choices;

namespace Jiheng.Rules.Scoring.Profiles;

/// <summary>The words of a scheme file for topics and closed choices.</summary>
internal static class ChoiceWords
{
    public static readonly Dictionary<ScoringTopic, string> Topics = new()
    {
        [ScoringTopic.ForwardMiss] = "正向未完成",
        [ScoringTopic.ReverseMiss] = "反向未完成",
        [ScoringTopic.Equal] = "等于的含义",
        [ScoringTopic.LessThanZero] = "小于零的含义",
        [ScoringTopic.Over] = "超额完成",
        [ScoringTopic.Execution] = "预算执行率",
        [ScoringTopic.Satisfaction] = "满意度",
        [ScoringTopic.NotApplicable] = "不适用指标",
        [ScoringTopic.Rounding] = "取整",
        [ScoringTopic.Grades] = "评价等级",
        [ScoringTopic.Scales] = "定性档次",
        [ScoringTopic.Weights] = "一级分值",
    };

    public static readonly Dictionary<string, ForwardMissRule> ForwardMiss = new()
    {
        ["按完成比例"] = ForwardMissRule.Proportional,
        ["及格门槛"] = ForwardMissRule.PassLine,
        ["固定比例"] = ForwardMissRule.Flat,
    };

    public static readonly Dictionary<string, ReverseMiss> ReverseMiss = new()
    {
        ["指标值÷实际值"] = Choices.ReverseMiss.TargetOverActual,
        ["按超出程度"] = Choices.ReverseMiss.Linear,
        ["不得分"] = Choices.ReverseMiss.Nothing,
    };

    public static readonly Dictionary<string, EqualReading> Equal = new()
    {
        ["至少达到"] = EqualReading.AtLeast,
        ["恰好等于"] = EqualReading.Exact,
    };

    public static readonly Dictionary<string, bool> LessThanZero = new()
    {
        ["按等于零理解"] = true,
        ["照字面"] = false,
    };

    public static readonly Dictionary<string, OverRule> Over = new()
    {
        ["满分"] = OverRule.Full,
        ["满分并说明"] = OverRule.Flag,
        ["按比例调减"] = OverRule.Reduce,
    };

    public static readonly Dictionary<string, BudgetBase> Bases = new()
    {
        ["全年预算数"] = BudgetBase.Adjusted,
        ["年初预算数"] = BudgetBase.Initial,
    };

    public static readonly Dictionary<string, bool> Banded = new()
    {
        ["按比例"] = false,
        ["分档"] = true,
    };

    public static readonly Dictionary<string, bool> SatisfactionBanded = new()
    {
        ["同其他指标"] = false,
        ["分档"] = true,
    };

    public static readonly Dictionary<string, NotApplicableReading> NotApplicable = new()
    {
        ["剔除折算"] = NotApplicableReading.Redistribute,
        ["保留满分"] = NotApplicableReading.KeepFull,
    };

    public static readonly Dictionary<string, RoundingRule> Rounding = new()
    {
        ["四舍五入"] = RoundingRule.HalfUp,
        ["截取"] = RoundingRule.Truncate,
    };

    public static readonly Dictionary<string, QualitativeTier> Tiers = new()
    {
        ["达成"] = QualitativeTier.Reached,
        ["部分达成"] = QualitativeTier.PartlyReached,
        ["未达成"] = QualitativeTier.NotReached,
    };

    public static readonly Dictionary<string, IndicatorLevel1> SatisfactionGoesTo = new()
    {
        ["效益"] = IndicatorLevel1.Benefit,
        ["产出"] = IndicatorLevel1.Output,
        ["不转移"] = IndicatorLevel1.Unknown,
    };

    // The word on forms: 优秀 and 优 are one grade, 合格 stands where others print 中.
    public static readonly Dictionary<string, Grade> Grades = new()
    {
        ["优"] = Grade.Excellent,
        ["优秀"] = Grade.Excellent,
        ["良"] = Grade.Good,
        ["良好"] = Grade.Good,
        ["中"] = Grade.Fair,
        ["合格"] = Grade.Fair,
        ["差"] = Grade.Poor,
        ["不合格"] = Grade.Poor,
    };
}
