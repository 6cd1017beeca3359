using Jiheng.Rules.Data;
using Jiheng.Rules.Scoring.Choices;

namespace Jiheng.Rules.Scoring.Profiles;

/// <summary>Reads what a scheme chooses on one topic. Used by scheme files and by the list of variants.</summary>
internal static class ChoiceReader
{
    private const string Taken = "取";

    public static object Read(ScoringTopic topic, YamlMap node) => topic switch
    {
        ScoringTopic.ForwardMiss => ReadForwardMiss(node),
        ScoringTopic.ReverseMiss => Choose(node, ChoiceWords.ReverseMiss),
        ScoringTopic.Equal => Choose(node, ChoiceWords.Equal),
        ScoringTopic.LessThanZero => Choose(node, ChoiceWords.LessThanZero),
        ScoringTopic.Over => ReadOver(node),
        ScoringTopic.Execution => ReadExecution(node),
        ScoringTopic.Satisfaction => new SatisfactionScheme(Choose(node, ChoiceWords.SatisfactionBanded) ? ReadShares(node) : null),
        ScoringTopic.NotApplicable => Choose(node, ChoiceWords.NotApplicable),
        ScoringTopic.Rounding => ReadRounding(node),
        ScoringTopic.Grades => new GradeBands(ReadBands(node, "分档", ReadGrade)),
        ScoringTopic.Scales => ReadScales(node),
        ScoringTopic.Weights => ReadWeights(node),
    };

    private static ForwardMiss ReadForwardMiss(YamlMap node)
    {
        var rule = Choose(node, ChoiceWords.ForwardMiss);
        return new ForwardMiss(rule, rule switch
        {
            ForwardMissRule.Proportional => 0,
            ForwardMissRule.PassLine => Percent(node, "门槛"),
            ForwardMissRule.Flat => Percent(node, "比例"),
        });
    }

    private static OverAchievement ReadOver(YamlMap node)
    {
        var rule = Choose(node, ChoiceWords.Over);
        if (rule == OverRule.Full) return new OverAchievement(rule, 0);
        var limit = Number(node, "上限");
        return limit >= 100 ? new OverAchievement(rule, limit) : throw node.Wrong($"“上限”是完成率的百分数，应不小于 100，而不是 {limit}。");
    }

    private static ExecutionScheme ReadExecution(YamlMap node) => new(
        node.Choice("分母", ChoiceWords.Bases) ?? throw node.Wrong("缺少“分母”，可用：全年预算数、年初预算数。"),
        Choose(node, ChoiceWords.Banded) ? ReadShares(node) : null);

    private static Rounding ReadRounding(YamlMap node)
    {
        var decimals = node.Integer("小数位") ?? throw node.Wrong("缺少“小数位”。");
        return decimals is >= 0 and <= 4 ? new Rounding(Choose(node, ChoiceWords.Rounding), decimals) : throw node.Wrong("“小数位”应为 0 到 4。");
    }

    private static QualitativeScales ReadScales(YamlMap node)
    {
        var scales = node.Maps("档次表").Select(scale =>
        {
            var read = new QualitativeScale(scale.Required("名称"), ReadBands(scale, "各档", ReadStep));
            scale.NothingElse();
            return read;
        }).ToArray();
        if (scales.Length == 0) throw node.Wrong("“档次表”里没有任何一套档次。");
        return AtLine(node, () => new QualitativeScales(scales));
    }

    private static QualitativeStep ReadStep(YamlMap node) => new(
        node.Required("档"), node.Choice("相当于", ChoiceWords.Tiers), Percent(node, "自"), Percent(node, "至"), node.Texts("又写"));

    private static GradeName ReadGrade(YamlMap node)
    {
        var label = node.Required("等级");
        return new GradeName(node.Choice("等级", ChoiceWords.Grades)!.Value, label);
    }

    private static LevelOneWeights ReadWeights(YamlMap node)
    {
        var execution = Percent(node, "执行率");
        var without = ReadLevels(node.Map("无成本") ?? throw node.Wrong("缺少“无成本”（成本不单列时的一级分值）。"), execution);
        LevelPoints? with = node.Map("有成本") is { } cost ? ReadLevels(cost, execution) : null;
        return new LevelOneWeights(execution, without, with, node.Choice("满意度转入", ChoiceWords.SatisfactionGoesTo) ?? throw node.Wrong("缺少“满意度转入”。"));
    }

    private static LevelPoints ReadLevels(YamlMap node, decimal execution)
    {
        var points = new LevelPoints(node.Number("成本") ?? 0, Number(node, "产出"), Number(node, "效益"), Number(node, "满意度"));
        node.NothingElse();
        return points.Sum + execution == 100 ? points : throw node.Wrong($"各级分值与执行率合计应为 100，实为 {points.Sum + execution:0.##}。");
    }

    private static Bands<decimal> ReadShares(YamlMap node) => ReadBands(node, "各档", band => Percent(band, "得"));

    private static Bands<T> ReadBands<T>(YamlMap node, string key, Func<YamlMap, T> read)
    {
        var bands = node.Maps(key).Select(band =>
        {
            var one = new Band<T>(Percent(band, "自"), Percent(band, "至"), read(band));
            band.NothingElse();
            return one;
        }).ToArray();
        return AtLine(node, () => new Bands<T>(bands));
    }

    private static T AtLine<T>(YamlMap node, Func<T> make)
    {
        try
        {
            return make();
        }
        catch (FormatException problem)
        {
            throw node.Wrong(problem.Message);
        }
    }

    private static T Choose<T>(YamlMap node, Dictionary<string, T> table) where T : struct =>
        node.Choice(Taken, table) ?? throw node.Wrong($"缺少“{Taken}”，可用：{string.Join("、", table.Keys)}。");

    private static decimal Number(YamlMap node, string key) => node.Number(key) ?? throw node.Wrong($"缺少“{key}”。");

    private static decimal Percent(YamlMap node, string key) => Number(node, key) is var value && value is >= 0 and <= 100
        ? value
        : throw node.Wrong($"“{key}”应在 0 到 100 之间，而不是 {value}。");
}
