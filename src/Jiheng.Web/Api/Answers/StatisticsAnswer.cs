using Jiheng.Storage.Statistics;

namespace Jiheng.Web.Api.Answers;

/// <summary>Numbers over many forms.</summary>
/// <param name="Totals">All together.</param>
/// <param name="Rules">Findings by rule, the most frequent first.</param>
/// <param name="Units">By unit, those with most errors first.</param>
/// <param name="Scores">Printed totals beside other computed ones, equal pairs counted together.</param>
internal sealed record StatisticsAnswer(TotalsAnswer Totals, IReadOnlyList<RuleCount> Rules, PageAnswer<UnitCount> Units, PageAnswer<ScoreCount> Scores);

/// <summary>All forms together; the amount in 元.</summary>
internal sealed record TotalsAnswer(
    int Forms, int Documents, int Errors, int Warnings, int Hints, int NotCheckable, int Inferred, int Indicators, int Quantified, decimal Amount, ScoreTotalsAnswer Scores)
{
    public static TotalsAnswer Of(LibraryTotals totals, ScoreTotals scores) => new(
        totals.Forms, totals.Documents, totals.Errors, totals.Warnings, totals.Hints, totals.NotCheckable, totals.Inferred, totals.Rows, totals.QuantifiedRows, totals.AmountFen * 0.01m,
        new ScoreTotalsAnswer(scores.Same, scores.Different, scores.NotComputed, scores.NotPrinted));
}

/// <summary>How many forms print the total that comes out, how many another, and how many cannot be told.</summary>
internal sealed record ScoreTotalsAnswer(int Same, int Different, int NotComputed, int NotPrinted);

/// <summary>How often a rule found something.</summary>
internal sealed record RuleCount(string Rule, int Findings, int Errors, int Warnings, int Hints, int Forms)
{
    public static RuleCount Of(RuleStatistic rule) => new(rule.Rule, rule.Findings, rule.Errors, rule.Warnings, rule.Hints, rule.Forms);
}

/// <summary>What was found in a unit's forms; the unit is null where they tell none.</summary>
internal sealed record UnitCount(string? Unit, int Forms, int Errors, int Warnings, int Hints, int NotCheckable, int Indicators, int Quantified)
{
    public static UnitCount Of(UnitStatistic unit) => new(unit.Unit, unit.Forms, unit.Errors, unit.Warnings, unit.Hints, unit.NotCheckable, unit.Rows, unit.QuantifiedRows);
}

/// <summary>How many forms have a printed and a computed total.</summary>
internal sealed record ScoreCount(decimal Printed, decimal Computed, int Forms)
{
    public static ScoreCount Of(ScorePair pair) => new(pair.Printed, pair.Computed, pair.Forms);
}
