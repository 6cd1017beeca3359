using Jiheng.Domain.Documents;
using Jiheng.Domain.Evaluations;
using Jiheng.Rules.Scoring.Choices;
using Jiheng.Rules.Scoring.Explaining;

namespace Jiheng.Rules.Scoring;

/// <summary>A form with every score computed anew beside the printed one.</summary>
public sealed class ScoredForm
{
    private IReadOnlyList<ScoreAlternative>? alternatives;
    private IReadOnlyList<MatchedVariant>? variants;

    internal ScoredForm(PerformanceForm form, ScoringProfile profile, ScoringChoices choices, ScoreLine? execution, IReadOnlyList<ScoreLine> indicators)
    {
        (Form, Profile, Choices, Execution, Indicators) = (form, profile, choices, execution, indicators);
        All = execution is null ? indicators : [execution, .. indicators];
        Sum = FormSum.Of(All, choices);
        if (Sum.Computed is { } total && IsWhole(total)) ComputedGrade = choices.Grades.Of(Sum.PercentOf(total));
    }

    public PerformanceForm Form { get; }

    public ScoringProfile Profile { get; }

    /// <summary>The profile's choices on the day of the scoring.</summary>
    public ScoringChoices Choices { get; }

    /// <summary>预算执行率; null where the form does not score it.</summary>
    public ScoreLine? Execution { get; }

    /// <summary>One line an indicator, in the form's order (PerformanceForm.AllIndicators).</summary>
    public IReadOnlyList<ScoreLine> Indicators { get; }

    /// <summary>The execution, then the indicators.</summary>
    public IReadOnlyList<ScoreLine> All { get; }

    /// <summary>How the lines add up.</summary>
    public FormSum Sum { get; }

    public Figure? PrintedTotal => Form.Evaluation?.TotalScore;

    /// <summary>The sum of the rounded lines; null where a line has neither a computed nor a printed score.</summary>
    public decimal? ComputedTotal => Sum.Computed;

    public Grade? PrintedGrade => Form.Evaluation?.Grade;

    /// <summary>Null where the lines are not known to be all of them: a part of a form has no grade.</summary>
    public Grade? ComputedGrade { get; }

    /// <summary>What the computed total rests on, in Chinese: which lines could not be computed and were taken as printed.</summary>
    public string TotalBecause => FormWords.TotalBecause(this);

    /// <summary>Totals for lines whose zero most likely means that there was nothing to do: those lines dropped, the rest scaled up.</summary>
    public IReadOnlyList<ScoreAlternative> Alternatives => alternatives ??= ScoreAlternative.Of(this);

    /// <summary>Other ways of scoring with which the printed scores agree where they differ from the profile.</summary>
    public IReadOnlyList<MatchedVariant> Variants => variants ??= VariantMatch.Of(this);

    // Points that add up to 100 or more prove that no line is missing; without points, a printed total that fits does.
    private bool IsWhole(decimal total) => Sum.Points is { } points ? points >= 100 : PrintedTotal?.Value == total;

    /// <summary>The whole score as a tree in which every step says why.</summary>
    public ScoreStep Explain() => FormWords.Tree(this);
}
