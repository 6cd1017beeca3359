using FsCheck;
using FsCheck.Fluent;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Evaluations;
using Jiheng.Domain.Filings;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Reviews;

namespace Jiheng.Tests.Rules.Reviews;

public sealed class ReviewSheetTests
{
    private static readonly ReviewSheet Sheet = ReviewSheet.Targets;

    [Fact]
    public void The_sheet_is_the_official_one()
    {
        Assert.Equal([("完整性", 20m), ("相关性", 30m), ("适当性", 30m), ("可行性", 20m)], Sheet.Parts.Select(part => (part.Name, part.Points)));
        Assert.Equal(["规范完整性", "明确清晰性", "目标相关性", "指标科学性", "绩效合理性", "资金匹配性", "实现可能性", "条件充分性"], Sheet.Items.Select(item => item.Name));
        Assert.Equal([true, true, false, false], Sheet.Grades.Select(grade => grade.Passes));
    }

    [Fact]
    public void Every_check_of_targets_is_evidence_for_exactly_one_item()
    {
        // A reviewer of targets judges neither how they were published nor the decimals of scores.
        var ofTargets = CheckCatalogue.Default.Rules.Where(rule => rule.Code is not ("PUB-DEADLINE" or "SE-PRECISION") && (rule.AppliesTo & FormKind.AnyTarget) != 0).Select(rule => rule.Code).Order();
        Assert.Equal(ofTargets, Sheet.Items.SelectMany(item => item.Rules).Order());
    }

    [Theory]
    [InlineData(100, Grade.Excellent)]
    [InlineData(90, Grade.Excellent)]
    [InlineData(89.5, Grade.Good)]
    [InlineData(80, Grade.Good)]
    [InlineData(79.9, Grade.Fair)]
    [InlineData(60, Grade.Fair)]
    [InlineData(59.9, Grade.Poor)]
    [InlineData(0, Grade.Poor)]
    public void The_points_of_a_key_project_propose_a_grade(double sum, Grade proposed)
    {
        var left = (decimal)sum;
        List<ReviewAnswer> answers = [];
        foreach (var item in Sheet.Items)
        {
            answers.Add(new ReviewAnswer(item.Name, null, Math.Min(left, item.Points), null));
            left -= answers[^1].Points!.Value;
        }

        var verdict = Sheet.Judge(new ReviewOpinion(ReviewSheetKind.Key, answers, null, null));
        Assert.Equal(((decimal)sum, proposed, 0, false), (verdict.Points, verdict.Proposed, verdict.Missing.Count, verdict.IsWhole));
    }

    [Fact]
    public void The_worst_item_proposes_the_grade_of_a_general_project() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Gen.Elements(Enum.GetValues<Grade>()).ArrayOf(Sheet.Items.Count()).ToArbitrary(), grades =>
        {
            var opinion = new ReviewOpinion(ReviewSheetKind.General, [.. Sheet.Items.Zip(grades, (item, grade) => new ReviewAnswer(item.Name, grade, null, null))], Grade.Excellent, null);
            var verdict = Sheet.Judge(opinion);
            return verdict.Points is null && verdict.IsWhole && verdict.Proposed == grades.Max() && verdict.Departs == (grades.Max() != Grade.Excellent);
        }));

    [Fact]
    public void What_is_not_said_is_missing_and_proposes_nothing()
    {
        var verdict = Sheet.Judge(new ReviewOpinion(ReviewSheetKind.General, [new("规范完整性", Grade.Good, null, null), new("明确清晰性", null, 9, "只有得分")], null, null));
        Assert.Equal((7, null, null), (verdict.Missing.Count, verdict.Proposed, verdict.Points));
        Assert.Contains("明确清晰性", verdict.Missing);
    }

    [Theory]
    [InlineData("没有这一项", 1.0, "没有这一项")]
    [InlineData("规范完整性", 10.5, "0 到 10")]
    [InlineData("规范完整性", -1.0, "0 到 10")]
    [InlineData("规范完整性", 9.55, "一位小数")]
    public void What_does_not_fit_the_sheet_is_told(string item, double points, string told) =>
        Assert.Contains(told, Assert.Single(Sheet.Problems(new ReviewOpinion(ReviewSheetKind.Key, [new(item, null, (decimal)points, null)], null, null))), StringComparison.Ordinal);

    [Theory]
    [InlineData("分值: 10", "分值: 11", "合计应是 100")]
    [InlineData("REQ-FIELDS, FORM-LABEL", "REQ-FIELDS, REQ-FIELDS", "列了两次")]
    [InlineData("名称: 差", "名称: 中", "从高到低各一次")]
    [InlineData("最低分: 0", "最低分: 70", "最低一级是 0")]
    [InlineData("要点: 完全满足要求", "要求: 完全满足要求", "缺少“要点”")]
    public void A_sheet_that_is_written_wrong_is_refused_with_its_line(string right, string wrong, string told)
    {
        var text = File.ReadAllText(Path.Combine(Checkout.Root, "src", "Jiheng.Rules", "Reviews", "target-review.yaml"));
        var at = text.IndexOf(right, StringComparison.Ordinal);
        var problem = Assert.Throws<FormatException>(() => ReviewSheet.Parse(text[..at] + wrong + text[(at + right.Length)..]));
        Assert.Contains(told, problem.Message, StringComparison.Ordinal);
        Assert.Contains("行", problem.Message, StringComparison.Ordinal);
    }
}
