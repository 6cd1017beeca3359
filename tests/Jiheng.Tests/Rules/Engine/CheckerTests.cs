using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Projects;
using Jiheng.Rules.Checks.Cases;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;

namespace Jiheng.Tests.Rules.Engine;

public sealed class CheckerTests
{
    private static readonly CheckRule ByRow = Rule("ROW") with
    {
        ExamineIndicator = (exam, row) =>
        {
            if (row.Name == "缺") exam.NotCheckable("缺资料");
            else if (row.Name == "免") exam.NotApplicable("不相关");
            else if (row.Name == "错") exam.Find(row, "name", "错了");
        },
    };

    private static readonly CheckRule BySet = Rule("SET") with
    {
        ExamineSet = set =>
        {
            foreach (var subject in set.Subjects) set.Find(subject, null, "name", $"共 {set.Subjects.Count} 张");
        },
    };

    [Theory]
    [InlineData("好,免", CheckOutcome.Passed)]
    [InlineData("免,免", CheckOutcome.NotApplicable)]
    [InlineData("好,缺,免", CheckOutcome.NotCheckable)]
    [InlineData("缺,错", CheckOutcome.Found)]
    [InlineData("", CheckOutcome.NotCheckable)]
    public void A_row_that_could_not_be_checked_is_never_passed(string names, CheckOutcome expected)
    {
        var entry = Assert.Single(Check([ByRow], Form("甲", names)).Ledger);
        Assert.Equal(expected, entry.Outcome);
        Assert.Equal(expected is CheckOutcome.NotCheckable or CheckOutcome.NotApplicable, entry.Reason is not null);
    }

    [Fact]
    public void A_rule_of_another_kind_or_time_is_not_applicable()
    {
        var later = ByRow with { Code = "LATER", From = new(2030, 1, 1) };
        var ended = ByRow with { Code = "ENDED", Until = new(2019, 12, 31) };
        var other = ByRow with { Code = "OTHER", AppliesTo = FormKind.Monitoring };
        var ledger = Check([later, ended, other], Form("甲", "错")).Ledger;
        Assert.All(ledger, entry => Assert.Equal(CheckOutcome.NotApplicable, entry.Outcome));
        Assert.Contains("2030-01-01", ledger[0].Reason, StringComparison.Ordinal);
        Assert.Contains("施行至 2019-12-31", ledger[1].Reason, StringComparison.Ordinal);
        Assert.Contains("此类表", ledger[2].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_forms_of_one_unit_one_year_and_one_kind_are_compared()
    {
        CheckSubject[] subjects =
        [
            Subject(Form("甲", "好")), Subject(Form("甲", "好")), Subject(Form("乙", "好")),
            Subject(Form("甲", "好") with { FiscalYear = 2022 }), Subject(Form("甲", "好") with { Kind = FormKind.SelfEvaluation }),
        ];
        var results = new Checker(new CheckCatalogue([BySet])).CheckAll(subjects);
        Assert.Equal([1, 1, 0, 0, 0], results.Select(result => result.Findings.Count));
        Assert.Equal("共 2 张", results[0].Findings[0].Message);
        Assert.Equal(CheckOutcome.NotCheckable, results[2].Ledger[0].Outcome);
    }

    [Fact]
    public void Two_equal_forms_are_still_two()
    {
        var form = Form("甲", "好");
        var results = new Checker(new CheckCatalogue([BySet])).CheckAll([Subject(form), Subject(form)]);
        Assert.All(results, result => Assert.Single(result.Findings));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Threads_and_input_order_change_nothing(int threads)
    {
        CheckSubject[] subjects = [.. Enumerable.Range(0, 40).SelectMany(copy => RuleCases.All.Select((example, i) => example.Subject with { File = $"{copy}-{i}", Form = example.Subject.Form with { FiscalYear = 1990 + copy } }))];
        var shuffled = subjects.ToArray();
        new Random(42).Shuffle(shuffled);
        var checker = new Checker();
        var expected = Said(checker.CheckAll(subjects, maxDegreeOfParallelism: 1));
        Assert.Contains(expected.Values, lines => lines.Count > 0);
        Assert.Equal(expected, Said(checker.CheckAll(subjects, maxDegreeOfParallelism: threads)));
        var results = checker.CheckAll(shuffled, maxDegreeOfParallelism: threads);
        Assert.Equal(shuffled, results.Select(result => result.Subject));
    }

    [Fact]
    public void A_rule_must_examine_in_exactly_one_way()
    {
        Assert.Throws<ArgumentException>(() => new CheckCatalogue([Rule("NONE")]));
        Assert.Throws<ArgumentException>(() => new CheckCatalogue([ByRow with { ExamineSet = BySet.ExamineSet }]));
    }

    private static SortedDictionary<string, List<string>> Said(IReadOnlyList<CheckedForm> results)
    {
        SortedDictionary<string, List<string>> said = new(StringComparer.Ordinal);
        foreach (var result in results)
        {
            said[result.Subject.File] =
            [
                .. result.Findings.Select(finding => $"{finding.Rule.Code} {finding.Field} {finding.Message}"),
                .. result.Ledger.Select(entry => $"{entry.Rule.Code} {entry.Outcome} {entry.Findings} {entry.Reason}"),
            ];
        }

        return said;
    }

    private static CheckedForm Check(IReadOnlyList<CheckRule> rules, PerformanceForm form) => new Checker(new CheckCatalogue(rules)).Check(Subject(form));

    private static CheckSubject Subject(PerformanceForm form) => new("a.txt", 0, form);

    private static PerformanceForm Form(string unit, string names) => new()
    {
        Kind = FormKind.TargetDeclaration,
        FiscalYear = 2023,
        Project = new Project { Name = "培训", Unit = unit },
        Indicators = [.. names.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(name => new Indicator { Name = name })],
    };

    private static CheckRule Rule(string code) => new()
    {
        Code = code,
        Title = "试验",
        Severity = Severity.Error,
        AppliesTo = FormKind.Any,
        Sources = [LegalSources.ReviewPractice],
        Advice = "改正。",
    };
}
