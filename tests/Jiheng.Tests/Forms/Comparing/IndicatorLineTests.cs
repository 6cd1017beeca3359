using FsCheck;
using FsCheck.Fluent;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Evaluations;
using Jiheng.Domain.Goals;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Projects;
using Jiheng.Forms.Comparing;

namespace Jiheng.Tests.Forms.Comparing;

public sealed class IndicatorLineTests
{
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(150);

    [Fact]
    public void An_indicator_is_one_line_over_the_years_though_it_is_called_a_little_otherwise_and_stands_elsewhere()
    {
        var now = Form(Row("更新教学仪器设备数量", "≥80台"), Row("设备验收合格率", "100%", IndicatorLevel2.Quality));
        var before = Form(Row("设备验收合格率", "≥98%", IndicatorLevel2.Quality), Row("指标1：更新教学仪器设备台数", "≥60台"), Row("师生培训人次", "200人次"));

        var lines = IndicatorLine.Of([(now, null), (before, null)]);

        Assert.Equal(["更新教学仪器设备数量", "设备验收合格率", "师生培训人次"], lines.Select(line => line.Name));
        Assert.Equal(["≥80台", "≥60台"], lines[0].Years.Select(said => said?.Target));
        Assert.Equal("指标1：更新教学仪器设备台数", lines[0].Years[1]!.Name);
        Assert.Equal(["100%", "≥98%"], lines[1].Years.Select(said => said?.Target));
        Assert.Equal([null, "200人次"], lines[2].Years.Select(said => said?.Target));
        Assert.Equal(("产出指标", "质量指标"), (lines[1].Level1, lines[1].Level2));
    }

    [Fact]
    public void What_came_out_stands_beside_what_was_asked()
    {
        var asked = Form(Row("培训人数", "≥200人") with { Points = Figure.Of(20) });
        var done = Form(Row("培训人数", "≥200人") with { Actual = ValueText.Parse("198人"), Score = Figure.Of(19.8m) }, Row("临时增加的场次", "2场") with { Actual = ValueText.Parse("3场") });

        var lines = IndicatorLine.Of([(asked, done)]);

        Assert.Equal(new IndicatorOfYear("培训人数", "≥200人", "20", "198人", "19.8"), lines[0].Years[0]);
        Assert.Equal("3场", lines[1].Years[0]!.Actual);
    }

    [Fact]
    public void What_only_stands_in_the_same_place_is_another_indicator() =>
        Assert.Equal(2, IndicatorLine.Of([(Form(Row("培训人数", "1")), null), (Form(Row("道路里程", "2")), null)]).Count);

    [Fact]
    public void Rows_of_tasks_count_too()
    {
        var plan = Form() with { GoalsByTask = [new TaskGoal { Name = "宣传", Indicators = [Row("宣传场次", "5场")] }] };
        Assert.Equal("宣传场次", Assert.Single(IndicatorLine.Of([(plan, null), (null, null)])).Name);
    }

    [Fact]
    public void No_row_is_lost_and_none_is_told_twice() => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        var random = new Random(seed);
        var years = Enumerable.Range(0, random.Next(1, 5)).Select(_ => (Declared: (PerformanceForm?)Form([.. Enumerable.Range(0, random.Next(0, 12)).Select(_ => Row($"{"甲乙丙丁"[random.Next(4)]}{"水路电气"[random.Next(4)]}工程{"数量长度比例"[random.Next(6)]}", $"{random.Next(9)}"))]), Result: (PerformanceForm?)null)).ToArray();
        var lines = IndicatorLine.Of(years);
        return years.Select((year, at) => (year.Declared!.Indicators.Select(row => (row.Name, row.Target!.Text)).Order().ToArray(), lines.Select(line => line.Years[at]).OfType<IndicatorOfYear>().Select(said => (said.Name, said.Target!)).Order().ToArray()))
            .All(pair => pair.Item1.SequenceEqual(pair.Item2)) && lines.All(line => line.Years.Any(said => said is not null));
    }).Check(Often);

    private static PerformanceForm Form(params Indicator[] rows) => new() { Kind = FormKind.TargetDeclaration, Project = new Project { Name = "项目" }, Indicators = rows };

    private static Indicator Row(string name, string target, IndicatorLevel2 level = IndicatorLevel2.Quantity) => new() { Name = name, Level1 = IndicatorLevel1.Output, Level2 = level, Target = ValueText.Parse(target) };
}
