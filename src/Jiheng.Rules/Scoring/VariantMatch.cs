using System.Collections.Concurrent;
using Jiheng.Rules.Data;
using Jiheng.Rules.Scoring.Choices;
using Jiheng.Rules.Scoring.Profiles;
using YamlDotNet.RepresentationModel;

namespace Jiheng.Rules.Scoring;

/// <summary>Finds the other ways of scoring (Scoring/variants.yaml) that explain a printed score which the profile does not.</summary>
internal static class VariantMatch
{
    private static readonly Lazy<IReadOnlyList<ScoringVariant>> Known = new(Read);

    public static IReadOnlyList<ScoringVariant> All => Known.Value;

    /// <summary>The variants by which a line's printed score would be right; empty where it is right already or nothing explains it.</summary>
    public static IReadOnlyList<ScoringVariant> Of(ScoreLine line)
    {
        if (line.Printed is not { } printed || line.Computed is not { } computed || printed == computed) return [];
        var decimals = (line.Indicator?.Score ?? line.Funds?.Score)?.Decimals ?? 0;
        List<ScoringVariant> matching = [];
        foreach (var variant in All)
        {
            if (variant.Prints(decimals) && Scorer.Rescore(line, variant.Apply(line.Choices)).Computed == printed) matching.Add(variant);
        }

        return matching;
    }

    /// <summary>By variant, how many of a form's differing lines it explains; those that explain most come first.</summary>
    public static IReadOnlyList<MatchedVariant> Of(ScoredForm form)
    {
        Dictionary<ScoringVariant, List<ScoreLine>> explained = [];
        foreach (var line in form.All)
        {
            foreach (var variant in Of(line))
            {
                if (!explained.TryGetValue(variant, out var lines)) explained[variant] = lines = [];
                lines.Add(line);
            }
        }

        return [.. explained.Select(pair => new MatchedVariant(pair.Key.Label, pair.Value)).OrderByDescending(match => match.Lines.Count)];
    }

    private static List<ScoringVariant> Read()
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(EmbeddedYaml.Text("Scoring.variants.yaml")));
        var file = new YamlMap((YamlMappingNode)stream.Documents[0].RootNode);
        List<ScoringVariant> variants = [.. file.Maps("做法").Select(node =>
        {
            var choices = node.Map("规定") ?? throw node.Wrong("缺少“规定”。");
            var changes = ChoiceWords.Topics
                .Select(topic => (Topic: topic.Key, Node: choices.Map(topic.Value)))
                .Where(pair => pair.Node is not null)
                .Select(pair => (pair.Topic, ChoiceReader.Read(pair.Topic, pair.Node!)))
                .ToArray();
            choices.NothingElse();
            var variant = new ScoringVariant(node.Required("名称"), node.Text("依据"), changes);
            node.NothingElse();
            return variant;
        })];
        file.NothingElse();
        return variants;
    }
}

/// <summary>A way of scoring that differs from the profile in some choices.</summary>
/// <param name="Label">Its name, as in 与“截取两位小数”一致.</param>
/// <param name="Basis">The document or local rule that allows it; null for a habit without any.</param>
/// <param name="Changes">What it chooses otherwise.</param>
internal sealed record ScoringVariant(string Label, string? Basis, IReadOnlyList<(ScoringTopic Topic, object Choice)> Changes)
{
    private readonly int mostDecimals = Changes.Select(change => change.Choice).OfType<Rounding>().Select(rounding => rounding.Decimals).DefaultIfEmpty(int.MaxValue).Min();
    private readonly ConcurrentDictionary<ScoringChoices, ScoringChoices> applied = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether some office may rightly score so: then a difference needs a look, but is no certain error.</summary>
    public bool IsLawful => Basis is not null;

    /// <summary>Whether a score that prints so many decimals can come from it: 4.00 was not cut to whole points.</summary>
    public bool Prints(int decimals) => decimals <= mostDecimals;

    /// <summary>The choices with the variant's changes; made once for each set of choices, which a city-year has few of.</summary>
    public ScoringChoices Apply(ScoringChoices choices) => applied.GetOrAdd(choices, Change);

    private ScoringChoices Change(ScoringChoices choices)
    {
        foreach (var (topic, choice) in Changes)
        {
            choices = topic switch
            {
                ScoringTopic.ForwardMiss => choices with { ForwardMiss = (ForwardMiss)choice },
                ScoringTopic.ReverseMiss => choices with { ReverseMiss = (ReverseMiss)choice },
                ScoringTopic.Equal => choices with { Equal = (EqualReading)choice },
                ScoringTopic.LessThanZero => choices with { LessThanZeroMeansZero = (bool)choice },
                ScoringTopic.Over => choices with { Over = (OverAchievement)choice },
                ScoringTopic.Execution => choices with { Execution = (ExecutionScheme)choice },
                ScoringTopic.Satisfaction => choices with { Satisfaction = (SatisfactionScheme)choice },
                ScoringTopic.NotApplicable => choices with { NotApplicable = (NotApplicableReading)choice },
                ScoringTopic.Rounding => choices with { Rounding = (Rounding)choice },
                ScoringTopic.Grades => choices with { Grades = (GradeBands)choice },
                ScoringTopic.Scales => choices with { Scales = (QualitativeScales)choice },
                ScoringTopic.Weights => choices with { Weights = (LevelOneWeights)choice },
            };
        }

        return choices;
    }
}

/// <summary>A way of scoring with which printed scores agree.</summary>
/// <param name="Label">Such as 截取两位小数.</param>
/// <param name="Lines">The lines that it explains and the profile does not.</param>
public sealed record MatchedVariant(string Label, IReadOnlyList<ScoreLine> Lines);
