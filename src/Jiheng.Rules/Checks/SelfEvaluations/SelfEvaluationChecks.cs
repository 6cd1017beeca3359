using Jiheng.Rules.Checks.Engine;

namespace Jiheng.Rules.Checks.SelfEvaluations;

/// <summary>自评: against the approved targets, the money, each score, the total, the reasons.</summary>
internal static class SelfEvaluationChecks
{
    public static IReadOnlyList<CheckRule> List { get; } =
    [
        IndicatorSet.Rule,
        GoalText.Rule,
        ExecutionRate.Rule,
        ExecutionOver.Rule,
        ExecutionLow.Rule,
        ZeroBudgetRate.Rule,
        ScoreFormula.Rule,
        ScoreOver.Rule,
        ActualZero.Rule,
        NotApplicableScored.Rule,
        QualitativeBand.Rule,
        QualitativeLabel.Rule,
        TotalScore.Rule,
        TotalGrade.Rule,
        Precision.Rule,
        DeviationReason.Rule,
        OverAchieved.Rule,
        ActualText.Rule,
        ActualEqualsTarget.Rule,
        NarrativeConflict.Rule,
        Evidence.Rule,
        AllFull.Rule,
        ScoreVersusMonitoring.Rule,
    ];
}
