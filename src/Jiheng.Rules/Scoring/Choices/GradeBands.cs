using Jiheng.Domain.Evaluations;

namespace Jiheng.Rules.Scoring.Choices;

/// <summary>The grades of a total score. 90 belongs to the upper grade, and every total has exactly one.</summary>
public sealed class GradeBands(Bands<GradeName> bands)
{
    public IReadOnlyList<Band<GradeName>> All => bands.All;

    public Grade Of(decimal total) => bands.Of(total).Value.Grade;

    /// <summary>A grade's band; null where the profile does not use the grade.</summary>
    public Band<GradeName>? BandOf(Grade grade)
    {
        foreach (var band in bands.All)
        {
            if (band.Value.Grade == grade) return band;
        }

        return null;
    }

    public string LabelOf(Grade grade) => BandOf(grade)?.Value.Label ?? grade switch
    {
        Grade.Excellent => "优",
        Grade.Good => "良",
        Grade.Fair => "中",
        Grade.Poor => "差",
    };
}

/// <summary>A grade and the word that the profile prints for it, such as 合格.</summary>
public readonly record struct GradeName(Grade Grade, string Label);
