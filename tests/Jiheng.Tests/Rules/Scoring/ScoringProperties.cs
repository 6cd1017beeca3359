using FsCheck;
using FsCheck.Fluent;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Evaluations;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Projects;
using Jiheng.Rules.Scoring;
using Jiheng.Rules.Scoring.Choices;
using Jiheng.Rules.Scoring.Profiles;

namespace Jiheng.Tests.Rules.Scoring;

public sealed class ScoringProperties
{
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(600);

    private static readonly Gen<decimal> Numbers = Gen.OneOf(
        Gen.Choose(-5, 200).Select(number => (decimal)number),
        Gen.Choose(0, 1_000_000).Select(number => number / 100m),
        Gen.Elements(0m, 0.000000001m, -1m, 1m, 100m, 999_999_999_999m, 1_000_000_000_000m, 7_900_000_000_000_000m, decimal.MaxValue, decimal.MinValue));

    private static readonly Gen<decimal> Weights = Gen.Choose(0, 10000).Select(cents => cents / 100m);
    private static readonly Gen<ComparisonOperator> Operators = Gen.Elements(Enum.GetValues<ComparisonOperator>());
    private static readonly Gen<ScoringChoices> Choices = Gen.Elements(ScoringProfiles.All.SelectMany(profile => profile.History.Days.Select(profile.On)).ToArray());

    private static readonly Gen<Row> Rows =
        from comparison in Operators
        from target in Numbers
        from actual in Numbers
        from points in Weights
        from choices in Choices
        from level in Gen.Elements(Enum.GetValues<IndicatorLevel1>())
        from unit in Gen.Elements("%", "次", null)
        select new Row(comparison, target, actual, points, choices, level, unit);

    [Fact]
    public void A_score_lies_between_zero_and_the_points() => Prop.ForAll(Rows.ToArbitrary(), row =>
    {
        var line = row.Score();
        return line.Computed is not { } computed || (computed >= 0 && computed <= row.Points && line.Because.Length > 0);
    }).Check(Often);

    [Fact]
    public void What_cannot_be_computed_says_so_and_has_no_score() => Prop.ForAll(Rows.ToArbitrary(), row =>
    {
        var line = row.Score();
        return line.IsComputable == line.Computed is not null && (line.Computed is not null || line.Because.StartsWith("无法", StringComparison.Ordinal));
    }).Check(Often);

    [Fact]
    public void Doing_more_never_costs_points_where_more_is_better() => Prop.ForAll(Rows.Two().ToArbitrary(), rows =>
    {
        var (one, other) = rows;
        if (one.Comparison is ComparisonOperator.AtMost or ComparisonOperator.LessThan || one.Target == 0) return true;
        if (one.Choices.Over.Rule == OverRule.Reduce) return true;
        // "=" may ask for exactly so much, and a cost of "=" is a limit.
        if (one.Comparison == ComparisonOperator.EqualTo && (one.Choices.Equal == EqualReading.Exact || one.Level == IndicatorLevel1.Cost)) return true;
        var less = one with { Actual = Math.Min(one.Actual, other.Actual) };
        var more = one with { Actual = Math.Max(one.Actual, other.Actual) };
        return less.Score().Computed is not { } low || more.Score().Computed is not { } high || low <= high;
    }).Check(Often);

    [Fact]
    public void Exceeding_a_limit_further_never_earns_points() => Prop.ForAll(Rows.Two().ToArbitrary(), rows =>
    {
        var one = rows.Item1 with { Comparison = ComparisonOperator.AtMost, Level = IndicatorLevel1.Output };
        // A limit below zero has no share to be taken of; forms do not print one.
        if (one.Target < 0) return true;
        var less = one with { Actual = Math.Min(one.Actual, rows.Item2.Actual) };
        var more = one with { Actual = Math.Max(one.Actual, rows.Item2.Actual) };
        return less.Score().Computed is not { } high || more.Score().Computed is not { } low || low <= high;
    }).Check(Often);

    [Fact]
    public void A_target_that_is_just_reached_earns_full_points() => Prop.ForAll(Rows.ToArbitrary(), row =>
    {
        var reached = row with { Actual = row.Target };
        if (row.Comparison is ComparisonOperator.MoreThan or ComparisonOperator.LessThan || row.Choices.Satisfaction.Bands is not null) return true;
        return reached.Score().Computed is not { } computed || computed == row.Choices.Rounding.Apply(row.Points);
    }).Check(Often);

    [Fact]
    public void Dropping_lines_keeps_a_full_total_full() => Prop.ForAll(Weights.NonEmptyListOf().Where(list => list.Sum() > 0).ToArbitrary(), Choices.ToArbitrary(), (weights, choices) =>
    {
        var rows = weights.Select((weight, i) => new Indicator
        {
            Name = $"指标{i}",
            Points = Figure.Of(weight),
            Target = ValueText.Parse("≥10次"),
            Actual = ValueText.Parse(i % 3 == 1 ? "不适用" : "10次"),
        }).ToArray();
        var form = Scorer.Score(new PerformanceForm { Kind = FormKind.SelfEvaluation, Project = Project.Unnamed, Indicators = rows }, ScoringProfile.Default, choices);
        var kept = rows.Where((_, i) => i % 3 != 1).Sum(row => row.Points!.Value.Value);
        return kept == 0 || form.ComputedTotal == choices.Rounding.Apply(weights.Sum());
    }).Check(Often);

    [Fact]
    public void Every_share_of_the_points_lies_in_exactly_one_tier() => Assert.All(ScoringProfiles.All, profile =>
        Assert.All(profile.On(new DateOnly(2023, 12, 31)).Scales.All, scale =>
        {
            for (var score = 0; score <= 2000; score++)
                Assert.Single(scale.Steps.All, step => step.Value.Allows(score / 100m, 20m, profile.On(new DateOnly(2023, 12, 31)).Rounding));
        }));

    private sealed record Row(ComparisonOperator Comparison, decimal Target, decimal Actual, decimal Points, ScoringChoices Choices, IndicatorLevel1 Level, string? Unit)
    {
        public ScoreLine Score() => IndicatorScoring.Score(
            new Indicator
            {
                Name = "指标",
                Level1 = Level,
                Points = Figure.Of(Points),
                Target = new IndicatorValue { Text = $"{Target}", Nature = ValueNature.Measured, Operator = Comparison, Number = Target, Unit = Unit },
                Actual = new IndicatorValue { Text = $"{Actual}", Nature = ValueNature.Measured, Number = Actual, Unit = Unit },
            },
            Choices);
    }
}
