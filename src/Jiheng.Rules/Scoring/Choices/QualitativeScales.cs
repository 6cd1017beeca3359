using System.Collections.Frozen;
using Jiheng.Domain.Evaluations;
using Jiheng.Domain.Indicators;

namespace Jiheng.Rules.Scoring.Choices;

/// <summary>The scales on which a profile lets people judge a qualitative result.</summary>
public sealed class QualitativeScales
{
    private readonly FrozenDictionary<string, QualitativeStep> byWords;
    private readonly QualitativeStep?[] byTier = new QualitativeStep?[Enum.GetValues<QualitativeTier>().Length];

    /// <exception cref="FormatException">Two steps share a word.</exception>
    public QualitativeScales(IReadOnlyList<QualitativeScale> scales)
    {
        All = scales;
        Dictionary<string, QualitativeStep> words = [];
        foreach (var step in scales.SelectMany(scale => scale.Steps.All).Select(band => band.Value))
        {
            foreach (var word in step.Aliases.Prepend(step.Label))
            {
                if (!words.TryAdd(word, step)) throw new FormatException($"“{word}”写了两次，无法判断属于哪一档。");
            }

            if (step.Tier is { } tier) byTier[(int)tier] ??= step;
        }

        byWords = words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The first is the one whose labels the profile wants to see on forms.</summary>
    public IReadOnlyList<QualitativeScale> All { get; }

    /// <summary>The step that a printed result names; null where it names none.</summary>
    public QualitativeStep? Of(IndicatorValue actual)
    {
        ArgumentNullException.ThrowIfNull(actual);
        if (actual.Words is { } words && byWords.TryGetValue(words, out var step)) return step;
        return actual.Tier is { } tier ? byTier[(int)tier] : null;
    }
}

/// <summary>One scale, such as 达成年度指标 / 部分达成年度指标并具有一定效果 / 未达成年度指标且效果较差.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Steps">Its steps by share of the points.</param>
public sealed record QualitativeScale(string Label, Bands<QualitativeStep> Steps);

/// <summary>One step of a scale with the interval of points that it allows.</summary>
/// <param name="Label">The official words.</param>
/// <param name="Tier">The tier of 财预〔2020〕10号 that it stands for, where it stands for one.</param>
/// <param name="FromPercent">Lower bound of the share, included.</param>
/// <param name="ToPercent">Upper bound of the share, excluded unless it is 100.</param>
/// <param name="Aliases">Other words in use for it.</param>
public sealed record QualitativeStep(string Label, QualitativeTier? Tier, decimal FromPercent, decimal ToPercent, IReadOnlyList<string> Aliases)
{
    /// <summary>Whether a score lies in the step's interval of the points.</summary>
    public bool Allows(decimal score, decimal points, Rounding rounding) =>
        score >= rounding.Apply(points * FromPercent / 100m) && (ToPercent >= 100 ? score <= points : score < rounding.Apply(points * ToPercent / 100m));

    /// <summary>The interval of points as printed in messages: [4.20, 5.60).</summary>
    public string Interval(decimal points, Rounding rounding) =>
        $"[{rounding.Apply(points * FromPercent / 100m):0.00}, {rounding.Apply(points * ToPercent / 100m):0.00}{(ToPercent >= 100 ? "]" : ")")}";
}
