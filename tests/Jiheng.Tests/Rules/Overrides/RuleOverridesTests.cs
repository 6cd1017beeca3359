using FsCheck;
using FsCheck.Fluent;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Overrides;
using Jiheng.Rules.Checks.Cases;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Overrides;
using Jiheng.Rules.Parameters;
using Jiheng.Rules.Scoring;
using Jiheng.Rules.Scoring.Choices;

namespace Jiheng.Tests.Rules.Overrides;

public sealed class RuleOverridesTests
{
    private static readonly Config Sometimes = Config.QuickThrowOnFailure.WithMaxTest(25);
    private static readonly int[] Years = [2009, 2014, 2019, 2021, 2022, 2023];
    private static readonly string[] Usual = RandomOverrides.Said(new Checker());

    [Fact]
    public void Drafts_and_what_was_withdrawn_change_nothing() => Prop.ForAll(RandomOverrides.Some.ToArbitrary(), overrides =>
        RandomOverrides.Said(RuleOverrides.Apply(overrides.Where(each => each.State != OverrideState.InForce))).SequenceEqual(Usual)).Check(Sometimes);

    [Fact]
    public void The_differences_of_all_forms_are_the_difference_of_two_full_runs() => Prop.ForAll(RandomOverrides.Some.ToArbitrary(), RandomOverrides.One.ToArbitrary(), (overrides, draft) =>
    {
        var before = RuleOverrides.Apply(overrides).CheckAll(RandomOverrides.Subjects, maxDegreeOfParallelism: 1);
        var after = RuleOverrides.Apply(overrides.With(draft)).CheckAll(RandomOverrides.Subjects, maxDegreeOfParallelism: 1);
        var differences = before.Zip(after).Select(pair => FindingDifference.Of(pair.First, pair.Second)).ToArray();
        return differences.Sum(one => one.Appearing.Count - one.Disappearing.Count) == after.Sum(form => form.Findings.Count) - before.Sum(form => form.Findings.Count)
            && before.Zip(after, differences).All(one => one.Third.IsEmpty == Places(one.First).SequenceEqual(Places(one.Second)));
    }).Check(Sometimes);

    [Fact]
    public void A_rule_holds_again_after_the_last_day_of_its_override() => Prop.ForAll(RandomOverrides.One.ToArbitrary(), told =>
    {
        var early = told with { State = OverrideState.InForce, From = new(2015, 1, 1), Until = new(2015, 6, 30) };
        // Every form of the cases is checked for the end of a year.
        return RandomOverrides.Said(RuleOverrides.Apply([early])).SequenceEqual(Usual);
    }).Check(Sometimes);

    [Fact]
    public void A_rule_that_is_switched_off_says_so_in_the_ledger()
    {
        var (subject, rule) = Firing("SATIS-100");
        var after = Apply(Off("SATIS-100", 2015)).Check(subject);
        Assert.DoesNotContain(after.Findings, finding => finding.Rule.Code == rule);
        var entry = Assert.Single(after.Ledger, entry => entry.Rule.Code == rule);
        Assert.Equal((CheckOutcome.NotApplicable, "本级自 2015-01-01 起停用本规则：本级另有规定"), (entry.Outcome, entry.Reason));
    }

    [Fact]
    public void A_severity_is_changed_and_uncertain_findings_stay_milder()
    {
        var (subject, rule) = Firing("SATIS-100");
        Assert.All(Apply(Severity("SATIS-100", "提示", 2015)).Check(subject).Findings.Where(finding => finding.Rule.Code == rule), finding => Assert.Equal(Jiheng.Domain.Documents.Severity.Hint, finding.Severity));
        Assert.Equal(Jiheng.Domain.Documents.Severity.Error, RuleChanges.Apply(Jiheng.Domain.Documents.Severity.Error, Jiheng.Domain.Documents.Severity.Warning, Jiheng.Domain.Documents.Severity.Warning));
        Assert.Equal(Jiheng.Domain.Documents.Severity.Hint, RuleChanges.Apply(Jiheng.Domain.Documents.Severity.Error, Jiheng.Domain.Documents.Severity.Warning, Jiheng.Domain.Documents.Severity.Hint));
        Assert.Equal(Jiheng.Domain.Documents.Severity.Hint, RuleChanges.Apply(Jiheng.Domain.Documents.Severity.Hint, Jiheng.Domain.Documents.Severity.Error, Jiheng.Domain.Documents.Severity.Warning));
    }

    [Fact]
    public void A_figure_holds_from_its_day_to_its_last_and_the_later_one_wins()
    {
        var own = ParameterSet.Default.With("plan.jump", new OverrideTimeline(
            [Figure("plan.jump", "40", new(2020, 1, 1), null), Figure("plan.jump", "50", new(2022, 1, 1), new(2022, 12, 31)), Figure("plan.jump", "20", new(2010, 1, 1), new(2014, 12, 31))]));
        var usual = ParameterSet.Default.On(new(2019, 12, 31))["plan.jump"];
        Assert.Equal([usual, 20, usual, 40, 50, 40], Years.Select(year => own.On(new(year, 12, 31))["plan.jump"]));
        Assert.Equal("财预〔2022〕1号", own.On(new(2022, 6, 1)).Entry("plan.jump").Source);
    }

    [Fact]
    public void A_scoring_choice_is_made_otherwise_for_its_days()
    {
        var checker = Apply(new RuleOverride { Kind = OverrideKind.Scoring, Subject = "取整", Value = "取: 截取\n小数位: 1", From = new(2023, 1, 1), Until = new(2023, 12, 31), Reason = "平台取整", State = OverrideState.InForce });
        Assert.Equal([ScoringProfile.Default.On(new(2022, 12, 31)).Rounding, new Rounding(RoundingRule.Truncate, 1), ScoringProfile.Default.On(new(2024, 12, 31)).Rounding],
            Enumerable.Range(2022, 3).Select(year => checker.Profile.On(new(year, 12, 31)).Rounding));
        Assert.Equal(ScoringProfile.Default.Label + "（含本级设定）", checker.Profile.Label);
        Assert.Equal("本级设定（平台取整）", checker.Profile.On(new(2023, 6, 1)).SourceOf(ScoringTopic.Rounding));
    }

    private static Checker Apply(params RuleOverride[] overrides) => RuleOverrides.Apply(overrides);

    private static RuleOverride Off(string rule, int year) => new() { Kind = OverrideKind.Off, Rule = rule, From = new(year, 1, 1), Reason = "本级另有规定", State = OverrideState.InForce };

    private static RuleOverride Severity(string rule, string word, int year) => Off(rule, year) with { Kind = OverrideKind.Severity, Value = word };

    private static RuleOverride Figure(string id, string figure, DateOnly from, DateOnly? until) =>
        new() { Kind = OverrideKind.Parameter, Rule = "PLAN-FLAT", Subject = id, Value = figure, From = from, Until = until, Reason = "试", Source = "财预〔2022〕1号", State = OverrideState.InForce };

    private static (CheckSubject Subject, string Rule) Firing(string rule) => (RuleCases.All.First(example => example.Rule == rule && example.Fires).Subject, rule);

    private static IEnumerable<(string, int, string, Severity)> Places(CheckedForm form)
    {
        var rows = form.Subject.Form.AllIndicators.ToList();
        return form.Findings.Select(finding => (finding.Rule.Code, rows.FindIndex(row => ReferenceEquals(row, finding.Indicator)), finding.Field, finding.Severity)).Order();
    }
}
