using Jiheng.Forms.Reading;
using Jiheng.Rules.Scoring;

namespace Jiheng.Tests.Rules.Scoring;

/// <summary>The recomputation of seed 001 (domain/seed-findings.md) from the document itself, reader included.</summary>
public sealed class SeedScoresTests
{
    [Theory]
    [InlineData("新闻宣传专项经费", "96.00", "96.00", "优", "")]
    [InlineData("质量发展专项经费", "97.97", "99.43", "优", "")]
    [InlineData("业务受理工作经费", "96.56", "96.56", "优", "96.30")]
    [InlineData("政府聘用辅助人员经费", "97.99", "88.00", "良", "97.78 86.67 97.50")]
    public void Totals_are_as_recomputed_by_hand(string project, string printedSum, string computed, string grade, string alternatives)
    {
        var file = Directory.GetFiles(Path.Combine(TestFolders.NeedShared(), "seeds"), "001_*.txt").Single();
        var form = Scorer.Score(DocumentReader.Read(file, File.ReadAllBytes(file)).Forms.Single(one => one.Project.Name == project));
        Assert.Equal(printedSum, $"{form.Sum.Printed:0.00}");
        Assert.Equal(computed, $"{form.ComputedTotal:0.00}");
        Assert.Equal(grade, form.Choices.Grades.LabelOf(form.ComputedGrade!.Value));
        Assert.Equal(alternatives, string.Join(' ', form.Alternatives.Select(one => $"{one.Total:0.00}")));
    }
}
