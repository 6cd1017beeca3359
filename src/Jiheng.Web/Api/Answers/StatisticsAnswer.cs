using Jiheng.Exchange.Contract;
using Jiheng.Storage.Statistics;

namespace Jiheng.Web.Api.Answers;

/// <summary>Numbers over many forms.</summary>
/// <param name="Totals">All together.</param>
/// <param name="Rules">Findings by rule and severity, the most frequent first.</param>
/// <param name="Units">By unit, those with most errors first.</param>
/// <param name="Scores">Printed against computed totals, equal pairs counted together.</param>
internal sealed record StatisticsAnswer(TotalsAnswer Totals, IReadOnlyList<RuleCount> Rules, IReadOnlyList<UnitCount> Units, IReadOnlyList<ScoreCount> Scores)
{
    public static StatisticsAnswer Of(LibraryTotals totals, IReadOnlyList<RuleStatistic> rules, IReadOnlyList<UnitStatistic> units, IReadOnlyList<ScorePair> scores) => new(
        new TotalsAnswer(
            totals.Forms, totals.Documents, totals.Errors, totals.Warnings, totals.Hints, totals.NotCheckable, totals.Inferred, totals.Rows, totals.QuantifiedRows, totals.AmountFen * 0.01m),
        [.. rules.Select(rule => new RuleCount(rule.Rule, rule.Severity.Code(), rule.Findings, rule.Forms))],
        [.. units.Select(unit => new UnitCount(unit.Unit, unit.Forms, unit.Errors, unit.Warnings, unit.Hints, unit.NotCheckable, unit.Rows, unit.QuantifiedRows))],
        [.. scores.Select(pair => new ScoreCount(pair.Printed, pair.Computed, pair.Forms))]);
}

/// <summary>All forms together; the amount in 元.</summary>
internal sealed record TotalsAnswer(int Forms, int Documents, int Errors, int Warnings, int Hints, int NotCheckable, int Inferred, int Indicators, int Quantified, decimal Amount);

/// <summary>How often a rule found something.</summary>
internal sealed record RuleCount(string Rule, string Severity, int Findings, int Forms);

/// <summary>What was found in a unit's forms; the unit is null where they tell none.</summary>
internal sealed record UnitCount(string? Unit, int Forms, int Errors, int Warnings, int Hints, int NotCheckable, int Indicators, int Quantified);

/// <summary>How many forms have a printed and a computed total.</summary>
internal sealed record ScoreCount(decimal? Printed, decimal? Computed, int Forms);
