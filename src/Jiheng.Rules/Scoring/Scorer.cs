using Jiheng.Domain.Documents;
using Jiheng.Domain.Evaluations;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Scoring.Choices;

namespace Jiheng.Rules.Scoring;

/// <summary>Recomputes every score of a self-evaluation. Pure: the same form, profile and day give the same scores.</summary>
public static class Scorer
{
    /// <summary>Beyond this no printed number of a form makes sense, and sums of products stay exact below it.</summary>
    internal const decimal LargestNumber = 1_000_000_000_000m;

    /// <summary>Scores a form by a profile as it stands on a day.</summary>
    /// <param name="form">A self-evaluation, of a project or a department, or an evaluation.</param>
    /// <param name="profile">Null: the default profile.</param>
    /// <param name="on">Null: the end of the form's own budget year.</param>
    public static ScoredForm Score(PerformanceForm form, ScoringProfile? profile = null, DateOnly? on = null)
    {
        ArgumentNullException.ThrowIfNull(form);
        profile ??= ScoringProfile.Default;
        var day = on ?? new DateOnly(form.FiscalYear is >= 1990 and <= 2100 and var year ? year : 2024, 12, 31);
        return Score(form, profile, profile.On(day));
    }

    internal static ScoredForm Score(PerformanceForm form, ScoringProfile profile, ScoringChoices choices)
    {
        var indicators = form.GoalsByTask.Count == 0 ? form.Indicators : [.. form.AllIndicators];
        var lines = new ScoreLine[indicators.Count];
        for (var i = 0; i < lines.Length; i++) lines[i] = IndicatorScoring.Score(indicators[i], choices);
        return new ScoredForm(form, profile, choices, ScoreExecution(form, indicators, choices), lines);
    }

    /// <summary>Scores one line anew by other choices: what would it be if the office did this differently?</summary>
    internal static ScoreLine Rescore(ScoreLine line, ScoringChoices choices) => line.Indicator is { } indicator
        ? IndicatorScoring.Score(indicator, choices)
        : ExecutionScoring.Score(line.Funds!, line.Points, (line.Concluded & Conclusions.Points) != 0, choices);

    private static ScoreLine? ScoreExecution(PerformanceForm form, IReadOnlyList<Indicator> indicators, ScoringChoices choices)
    {
        if (form.Funding?.Total is not { } row || (row.Points is null && row.Score is null)) return null;
        if ((row.Points?.Value ?? PointsInLabels(form.PrintedLabels)) is { } printed) return ExecutionScoring.Score(row, printed, pointsConcluded: false, choices);
        var left = PointsLeft(indicators, form.Evaluation?.TotalPoints);
        return ExecutionScoring.Score(row, left, left is not null, choices);
    }

    // 预算执行情况（20分）, 得分（20分*执行率）: the points stand in the heading of the block.
    private static decimal? PointsInLabels(IReadOnlyList<string> labels)
    {
        foreach (var label in labels)
        {
            if (!label.Contains("执行", StringComparison.Ordinal)) continue;
            for (var end = label.IndexOf('分', StringComparison.Ordinal); end > 0; end = label.IndexOf('分', end + 1))
            {
                var start = end;
                while (start > 0 && char.IsAsciiDigit(label[start - 1])) start--;
                if (start < end && int.TryParse(label.AsSpan(start, end - start), out var points) && points is > 0 and <= 100) return points;
            }
        }

        return null;
    }

    // The execution's points are often not printed beside its score; what the indicators leave of the total is its own.
    private static decimal? PointsLeft(IReadOnlyList<Indicator> indicators, Figure? totalPoints)
    {
        decimal sum = 0;
        foreach (var indicator in indicators)
        {
            if (indicator.Points is not { } points || Math.Abs(points.Value) > LargestNumber) return null;
            sum += points.Value;
        }

        var left = (totalPoints?.Value ?? 100) - sum;
        return indicators.Count > 0 && left is > 0 and <= 30 ? left : null;
    }
}
