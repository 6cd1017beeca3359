using Jiheng.Domain.Documents;
using Jiheng.Forms.Reading;
using Jiheng.Rules.Checks.Comparing;
using Jiheng.Tests.Cli;

namespace Jiheng.Tests.Rules.Comparing;

public sealed class FormComparisonTests
{
    [Fact]
    public void Two_printings_of_one_value_are_the_same()
    {
        var comparison = Compare(SampleForm.Declaration.Replace("≥20次", ">=20.00（次）", StringComparison.Ordinal), SampleForm.SelfEvaluation);
        Assert.Equal(3, comparison.Count(Change.Same));
    }

    [Fact]
    public void An_indicator_that_moved_to_another_level_is_changed()
    {
        var comparison = Compare(SampleForm.Declaration.Replace("数量指标\t培训次数", "质量指标\t培训次数", StringComparison.Ordinal), SampleForm.SelfEvaluation);
        var moved = comparison.Indicators.Single(indicator => indicator.Change == Change.Changed);
        Assert.True(moved.LevelsDiffer);
    }

    [Fact]
    public void Money_and_goals_stand_beside_each_other()
    {
        var comparison = Compare(SampleForm.Declaration.Replace("年度资金总额\t10.00", "年度资金总额\t12.00", StringComparison.Ordinal).Replace("教师20次", "教师21次", StringComparison.Ordinal), SampleForm.SelfEvaluation);
        Assert.Equal((1200_00L * 100, Change.Changed), (comparison.Funds[0].Declared!.Value.Fen, comparison.Funds[0].Change));
        var goal = comparison.Goals.Single();
        Assert.Equal(Change.Changed, goal.Change);
        Assert.Equal(("教师21次", "教师20次"), goal.Places.Single());
        Assert.All(comparison.Head, line => Assert.Equal(Change.Same, line.Change));
    }

    [Fact]
    public void An_amount_that_was_printed_with_fewer_decimals_is_the_same()
    {
        var comparison = Compare(SampleForm.Declaration.Replace("年度资金总额\t10.00", "年度资金总额\t10.004", StringComparison.Ordinal), SampleForm.SelfEvaluation);
        Assert.Equal(Change.Same, comparison.Funds[0].Change);
    }

    [Fact]
    public void What_one_form_does_not_say_cannot_be_compared()
    {
        var comparison = Compare(SampleForm.Declaration.Replace("年度目标\t全年培训教师20次\n", "", StringComparison.Ordinal), SampleForm.SelfEvaluation);
        Assert.Null(comparison.Goals.Single().Change);
    }

    private static FormComparison Compare(string declaration, string form) => FormComparison.Of(Read(declaration), Read(form));

    private static PerformanceForm Read(string text) => DocumentReader.Read("表.txt", System.Text.Encoding.UTF8.GetBytes(text)).Forms.Single();
}
