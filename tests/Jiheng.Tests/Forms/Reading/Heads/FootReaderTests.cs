using Jiheng.Domain.Evaluations;
using Jiheng.Forms.Reading.Heads;

namespace Jiheng.Tests.Forms.Reading.Heads;

public sealed class FootReaderTests
{
    [Theory]
    [InlineData("总分\t100\t96.5\n", "100", "96.5")]
    [InlineData("合计\t\t\t100\t96.5\n", "100", "96.5")]
    [InlineData("自评得分\t96.5\n", null, "96.5")]
    [InlineData("100\t96.5\n", "100", "96.5")]
    public void The_last_number_is_the_total(string text, string? points, string total)
    {
        var evaluation = FootReader.Read(Texts.Tokens(text), [])!;
        Assert.Equal((points, total), (evaluation.TotalPoints?.Text, evaluation.TotalScore?.Text));
    }

    [Theory]
    [InlineData("评价等级\t优\n", "优", Grade.Excellent)]
    [InlineData("自评等级:良好\n", "良好", Grade.Good)]
    public void A_grade_is_kept_as_printed(string text, string printed, Grade grade)
    {
        var evaluation = FootReader.Read(Texts.Tokens(text), [])!;
        Assert.Equal((printed, grade), (evaluation.GradeText, evaluation.Grade));
    }

    [Fact]
    public void Conclusion_problems_and_measures_are_texts()
    {
        var evaluation = FootReader.Read(Texts.Tokens("评价结论\t项目完成良好。\n存在问题\t资金拨付较慢。\n改进措施\t加快拨付。\n"), [])!;
        Assert.Equal(("项目完成良好。", "资金拨付较慢。", "加快拨付。"), (evaluation.Conclusion, evaluation.Problems, evaluation.Measures));
    }

    [Theory]
    [InlineData("总分", true)]
    [InlineData("合计", true)]
    [InlineData("填表人", true)]
    [InlineData("培训总分", false)]
    [InlineData("备注", false)]
    [InlineData("年度绩效指标", false)]
    public void Labels_of_the_foot_end_the_rows(string text, bool ends) => Assert.Equal(ends, FootReader.Begins(Texts.Tokens(text)[0]));

    [Fact]
    public void No_foot_is_no_evaluation() => Assert.Null(FootReader.Read(Texts.Tokens("填表人\t张三\n"), []));
}
