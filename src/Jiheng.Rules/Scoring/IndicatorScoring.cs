using Jiheng.Domain.Indicators;
using Jiheng.Rules.Scoring.Choices;

namespace Jiheng.Rules.Scoring;

/// <summary>Scores one indicator, or says why it cannot be scored. Nothing is guessed: what had to be concluded is marked.</summary>
internal static class IndicatorScoring
{
    public static ScoreLine Score(Indicator indicator, ScoringChoices choices)
    {
        var points = indicator.Points?.Value;
        var printed = indicator.Score?.Value;
        var outcome = points is < 0 or > Scorer.LargestNumber
            ? new Outcome(ScoreBasis.SenselessNumber, null)
            : Examine(indicator, points, printed, choices);
        return new ScoreLine
        {
            Indicator = indicator,
            Points = points,
            Printed = printed,
            Exact = outcome.Exact,
            Computed = outcome.Basis is ScoreBasis.Judged or ScoreBasis.JudgedOutOfBand ? outcome.Exact
                : outcome.Exact is { } exact ? choices.Rounding.Apply(exact) : null,
            Basis = outcome.Basis,
            Measured = outcome.Measured,
            Step = outcome.Step,
            Concluded = outcome.Concluded | (indicator.SharesPoints ? Conclusions.SharedPoints : Conclusions.None),
            IsOverLimit = outcome.IsOverLimit,
            IsZeroEvent = outcome.IsZeroEvent,
            Choices = choices,
        };
    }

    private static Outcome Examine(Indicator indicator, decimal? points, decimal? printed, ScoringChoices choices)
    {
        if (indicator.Actual is not { } actual) return new Outcome(ScoreBasis.NoActual, null);
        if (actual.Nature == ValueNature.NotApplicable) return NothingHappened(indicator, actual, points, printed, choices);
        if (indicator.Target is { Nature: ValueNature.Measured, Number: { } target })
        {
            return actual.Number is { } number
                ? Measure(indicator, target, number, actual.Unit, points, choices)
                : new Outcome(ScoreBasis.ActualIsText, null) { Step = choices.Scales.Of(actual) };
        }

        return Judge(indicator, actual, points, printed, choices);
    }

    private static Outcome NothingHappened(Indicator indicator, IndicatorValue actual, decimal? points, decimal? printed, ScoringChoices choices)
    {
        // A dash may as well be a cell that nobody filled in; only with no score beside it does it say "not applicable".
        if (actual.Text is "/" or "-" or "—" or "——" && printed is not null) return new Outcome(ScoreBasis.NoActual, null);
        // 事故起数 = 0, actual 无: that is the target reached, not a matter that did not arise.
        if (indicator.Target is { Number: 0 }) return Full(ScoreBasis.Met, points) with { Measured = 0 };
        return choices.NotApplicable switch
        {
            NotApplicableReading.Redistribute => new Outcome(ScoreBasis.Dropped, null),
            NotApplicableReading.KeepFull => Full(ScoreBasis.KeptFull, points),
        };
    }

    private static Outcome Measure(Indicator indicator, decimal target, decimal printedActual, string? actualUnit, decimal? points, ScoringChoices choices)
    {
        var targetUnit = indicator.Target!.Unit;
        var concluded = IsPutBack(indicator) ? Conclusions.Operator : Conclusions.None;
        decimal factor = 1;
        if (targetUnit is null || actualUnit is null)
        {
            if (targetUnit is not null || actualUnit is not null) concluded |= Conclusions.Unit;
            if (LosesPercent(targetUnit, target, actualUnit, printedActual)) return new Outcome(ScoreBasis.PercentLost, null);
        }
        else if (!ComparableUnits.TryConvert(targetUnit, actualUnit, out factor))
        {
            return new Outcome(ScoreBasis.UnitsDiffer, null);
        }

        if (Math.Abs(target) > Scorer.LargestNumber || Math.Abs(printedActual) > Scorer.LargestNumber) return new Outcome(ScoreBasis.SenselessNumber, null);
        var actual = printedActual * factor;
        if (Direction.Of(indicator, target, actual, ref concluded) is not { } comparison) return new Outcome(ScoreBasis.NoOperator, null) { Measured = actual };

        var basis = ScoreBasis.NoPoints;
        decimal? exact = null;
        if (points is { } full)
        {
            exact = choices.Satisfaction.Bands is { } bands && indicator.Level1 == IndicatorLevel1.Satisfaction && ComparableUnits.IsPercent(targetUnit ?? actualUnit)
                ? Banded(bands, actual, full, out basis)
                : MeasuredScoring.Score(comparison, target, actual, full, choices, out basis);
        }

        return new Outcome(basis, exact)
        {
            Measured = actual,
            Concluded = concluded,
            IsOverLimit = MeasuredScoring.IsOverLimit(comparison, target, actual, choices),
            IsZeroEvent = actual == 0 && target > 0 && IsZeroEvent(indicator, comparison, targetUnit),
        };
    }

    // A sign that the reader put back, as in 290% for ≥90%, is no better than one that was never printed.
    private static bool IsPutBack(Indicator indicator) =>
        indicator.Target!.PrintedOperator is { Length: 1 } printed && indicator.Provenance.IsInferred("target") && OperatorText.OfCell(printed) is null;

    private static decimal Banded(Bands<decimal> bands, decimal actual, decimal points, out ScoreBasis basis)
    {
        basis = ScoreBasis.SatisfactionBand;
        return points * bands.Of(actual).Value / 100;
    }

    // 1 beside 100 % is 1 %, or a spreadsheet's 100 % that lost its format; 0.95 likewise.
    private static bool LosesPercent(string? targetUnit, decimal target, string? actualUnit, decimal actual) =>
        (actualUnit is null && ComparableUnits.IsPercent(targetUnit) && actual is > 0 and <= 1 && target > 1)
        || (targetUnit is null && ComparableUnits.IsPercent(actualUnit) && target is > 0 and <= 1 && actual > 1);

    private static bool IsZeroEvent(Indicator indicator, ComparisonOperator comparison, string? unit) => comparison switch
    {
        ComparisonOperator.AtMost or ComparisonOperator.LessThan => ScoringWords.IsDuration(unit),
        ComparisonOperator.AtLeast or ComparisonOperator.MoreThan or ComparisonOperator.EqualTo => ScoringWords.IsResponseRate(indicator.Name),
    };

    private static Outcome Judge(Indicator indicator, IndicatorValue actual, decimal? points, decimal? printed, ScoringChoices choices)
    {
        var step = choices.Scales.Of(actual);
        var concluded = Conclusions.None;
        if (step is null && actual.Words is { } words && words == indicator.Target?.Words && actual.Nature == ValueNature.Described)
        {
            step = choices.Scales.All[0].Steps.All[0].Value;
            concluded = Conclusions.Tier;
        }

        if (indicator.Target is null && actual.Number is not null) return new Outcome(ScoreBasis.NoTarget, null);
        if (step is null) return new Outcome(ScoreBasis.NoTier, null);
        if (points is not { } full) return new Outcome(ScoreBasis.NoPoints, null) { Step = step, Concluded = concluded };
        if (printed is not { } judged) return new Outcome(ScoreBasis.NoJudgement, null) { Step = step, Concluded = concluded };
        return new Outcome(step.Allows(judged, full, choices.Rounding) ? ScoreBasis.Judged : ScoreBasis.JudgedOutOfBand, judged) { Step = step, Concluded = concluded };
    }

    private static Outcome Full(ScoreBasis basis, decimal? points) => points is { } full ? new Outcome(basis, full) : new Outcome(ScoreBasis.NoPoints, null);

    private readonly record struct Outcome(ScoreBasis Basis, decimal? Exact)
    {
        public decimal? Measured { get; init; }

        public QualitativeStep? Step { get; init; }

        public Conclusions Concluded { get; init; }

        public bool IsOverLimit { get; init; }

        public bool IsZeroEvent { get; init; }
    }
}
