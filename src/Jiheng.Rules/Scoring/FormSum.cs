using Jiheng.Rules.Scoring.Choices;

namespace Jiheng.Rules.Scoring;

/// <summary>How the lines of a form add up: the sum of the rounded parts, so that the printed form adds up too.</summary>
public sealed class FormSum
{
    private FormSum()
    {
    }

    /// <summary>The points of all lines that print some; null where none does.</summary>
    public decimal? Points { get; private init; }

    /// <summary>The sum of the printed scores; null where a line with points has none, or no line has one.</summary>
    public decimal? Printed { get; private init; }

    /// <summary>The sum of the computed scores, with lines dropped as not applicable scaled away.</summary>
    public decimal? Computed { get; private init; }

    /// <summary>The scored lines that could not be computed and went into <see cref="Computed"/> as printed.</summary>
    public int TakenAsPrinted { get; private init; }

    /// <summary>The lines with points that have neither a computed nor a printed score.</summary>
    public int Missing { get; private init; }

    /// <summary>The lines dropped as not applicable.</summary>
    public int Dropped { get; private init; }

    /// <summary>The computed scores before scaling, and the points that they are out of.</summary>
    public (decimal Score, decimal Points) Kept { get; private init; }

    /// <summary>A total as a percentage of the form's points, which are 100 where it is made as it should be.</summary>
    public decimal PercentOf(decimal total) => Points is > 100 and var points ? total * 100 / points : total;

    internal static FormSum Of(IReadOnlyList<ScoreLine> lines, ScoringChoices choices)
    {
        decimal points = 0, printed = 0, computed = 0, droppedPoints = 0;
        int withPoints = 0, withPrinted = 0, notPrinted = 0, taken = 0, missing = 0, dropped = 0, scored = 0;
        foreach (var line in lines)
        {
            var sensible = line.Basis != ScoreBasis.SenselessNumber || line.Points is >= 0 and <= Scorer.LargestNumber;
            if (line.Points is { } own && sensible)
            {
                points += own;
                withPoints++;
            }

            if (line.Printed is { } print && Math.Abs(print) <= Scorer.LargestNumber)
            {
                printed += print;
                withPrinted++;
            }
            else if (line.Points is not null && line.Basis != ScoreBasis.Dropped)
            {
                notPrinted++;
            }

            if (line.Basis == ScoreBasis.Dropped)
            {
                droppedPoints += line.Points ?? 0;
                dropped++;
            }
            else if ((line.Computed ?? line.Printed) is { } score && Math.Abs(score) <= Scorer.LargestNumber)
            {
                computed += score;
                scored++;
                if (line.Computed is null) taken++;
            }
            else if (line.Points is not null)
            {
                missing++;
            }
        }

        var keptPoints = points - droppedPoints;
        return new FormSum
        {
            Points = withPoints > 0 ? points : null,
            Printed = withPrinted > 0 && notPrinted == 0 ? printed : null,
            Computed = scored == 0 || missing > 0 ? null
                : droppedPoints > 0 && keptPoints > 0 ? choices.Rounding.Apply(computed * points / keptPoints) : computed,
            TakenAsPrinted = taken,
            Missing = missing,
            Dropped = dropped,
            Kept = (computed, keptPoints),
        };
    }
}
