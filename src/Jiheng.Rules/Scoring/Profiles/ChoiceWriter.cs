using System.Buffers;
using System.Globalization;
using System.Text;
using Jiheng.Rules.Scoring.Choices;

namespace Jiheng.Rules.Scoring.Profiles;

/// <summary>Writes a choice as <see cref="ChoiceReader"/> reads it.</summary>
internal static class ChoiceWriter
{
    private static readonly SearchValues<char> Signs = SearchValues.Create(",:{}[]#&*!|>'\"%@`");

    public static string Write(ScoringTopic topic, ScoringChoices choices) => topic switch
    {
        ScoringTopic.ForwardMiss => Write(choices.ForwardMiss),
        ScoringTopic.ReverseMiss => Taken(ChoiceWords.ReverseMiss, choices.ReverseMiss),
        ScoringTopic.Equal => Taken(ChoiceWords.Equal, choices.Equal),
        ScoringTopic.LessThanZero => Taken(ChoiceWords.LessThanZero, choices.LessThanZeroMeansZero),
        ScoringTopic.Over => Taken(ChoiceWords.Over, choices.Over.Rule) + (choices.Over.Rule == OverRule.Full ? "" : $"\n上限: {Number(choices.Over.LimitPercent)}"),
        ScoringTopic.Execution => Taken(ChoiceWords.Banded, choices.Execution.Bands is not null) + $"\n分母: {Word(ChoiceWords.Bases, choices.Execution.Base)}" + Shares(choices.Execution.Bands),
        ScoringTopic.Satisfaction => Taken(ChoiceWords.SatisfactionBanded, choices.Satisfaction.Bands is not null) + Shares(choices.Satisfaction.Bands),
        ScoringTopic.NotApplicable => Taken(ChoiceWords.NotApplicable, choices.NotApplicable),
        ScoringTopic.Rounding => Taken(ChoiceWords.Rounding, choices.Rounding.Rule) + $"\n小数位: {choices.Rounding.Decimals}",
        ScoringTopic.Grades => "分档:" + Bands(choices.Grades.All, grade => $"等级: {grade.Label}, ", ""),
        ScoringTopic.Scales => Write(choices.Scales),
        ScoringTopic.Weights => Write(choices.Weights),
    };

    private static string Write(ForwardMiss miss) => Taken(ChoiceWords.ForwardMiss, miss.Rule) + miss.Rule switch
    {
        ForwardMissRule.Proportional => "",
        ForwardMissRule.PassLine => $"\n门槛: {Number(miss.Percent)}",
        ForwardMissRule.Flat => $"\n比例: {Number(miss.Percent)}",
    };

    private static string Write(QualitativeScales scales)
    {
        var text = new StringBuilder("档次表:");
        foreach (var scale in scales.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n  - 名称: {Quoted(scale.Label)}\n    各档:");
            text.Append(Bands(scale.Steps.All, step => $"档: {Quoted(step.Label)}{(step.Tier is { } tier ? $", 相当于: {Word(ChoiceWords.Tiers, tier)}" : "")}, ", "    ",
                step => step.Aliases.Count == 0 ? "" : $", 又写: [{string.Join(", ", step.Aliases.Select(Quoted))}]"));
        }

        return text.ToString();
    }

    private static string Write(LevelOneWeights weights) =>
        $"执行率: {Number(weights.Execution)}\n无成本: {Write(weights.WithoutCost)}" + (weights.WithCost is { } cost ? $"\n有成本: {Write(cost)}" : "") + $"\n满意度转入: {Word(ChoiceWords.SatisfactionGoesTo, weights.SatisfactionGoesTo)}";

    private static string Write(LevelPoints points) =>
        $"{{ {(points.Cost == 0 ? "" : $"成本: {Number(points.Cost)}, ")}产出: {Number(points.Output)}, 效益: {Number(points.Benefit)}, 满意度: {Number(points.Satisfaction)} }}";

    private static string Shares(Bands<decimal>? bands) => bands is null ? "" : "\n各档:" + Bands(bands.All, _ => "", "", share => $", 得: {Number(share)}");

    private static string Bands<T>(IEnumerable<Band<T>> bands, Func<T, string> before, string indent, Func<T, string>? after = null) =>
        string.Concat(bands.Select(band => $"\n{indent}  - {{ {before(band.Value)}自: {Number(band.From)}, 至: {Number(band.To)}{after?.Invoke(band.Value)} }}"));

    private static string Taken<T>(Dictionary<string, T> words, T choice) => $"取: {Word(words, choice)}";

    private static string Word<T>(Dictionary<string, T> words, T choice) => words.First(pair => EqualityComparer<T>.Default.Equals(pair.Value, choice)).Key;

    private static string Number(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    // A label may hold a sign that means something in YAML.
    private static string Quoted(string text) => text.AsSpan().IndexOfAny(Signs) < 0 ? text : "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
}
