using Jiheng.Domain.Evaluations;

namespace Jiheng.Rules.Scoring;

/// <summary>The total if some lines are taken as not applicable (不适用) instead of by their literal zero.</summary>
/// <param name="Dropped">The lines left out.</param>
/// <param name="Total">The rest, scaled up to the full points.</param>
/// <param name="Grade">The grade of that total.</param>
/// <param name="Because">The sum in Chinese.</param>
public sealed record ScoreAlternative(IReadOnlyList<ScoreLine> Dropped, decimal Total, Grade Grade, string Because)
{
    /// <summary>Each suspicious line by itself, then all of them together.</summary>
    internal static IReadOnlyList<ScoreAlternative> Of(ScoredForm form)
    {
        if (form.ComputedTotal is null || form.ComputedGrade is null) return [];
        ScoreLine[] suspicious = [.. form.Indicators.Where(line => line.IsZeroEvent && line.Points is > 0 && line.Computed is not null)];
        List<ScoreAlternative> found = [.. suspicious.Select(line => Without(form, [line])).OfType<ScoreAlternative>()];
        if (suspicious.Length > 1 && Without(form, suspicious) is { } all) found.Add(all);
        return found;
    }

    private static ScoreAlternative? Without(ScoredForm form, ScoreLine[] dropped)
    {
        var (score, points) = form.Sum.Kept;
        if (form.Sum.Points is not { } whole) return null;
        var restScore = score - dropped.Sum(line => line.Computed!.Value);
        var restPoints = points - dropped.Sum(line => line.Points!.Value);
        if (restPoints <= 0) return null;
        var total = form.Choices.Rounding.Apply(restScore * whole / restPoints);
        var names = string.Join("、", dropped.Select(line => $"“{line.Name}”"));
        return new ScoreAlternative(dropped, total, form.Choices.Grades.Of(form.Sum.PercentOf(total)),
            $"若{names}当年没有发生，按不适用剔除：其余得分 {restScore:0.00} ÷ 其余分值 {restPoints:0.##} × {whole:0.##} = {total:0.00} 分");
    }
}
