using Jiheng.Domain.Documents;
using Jiheng.Forms.Reading;

namespace Jiheng.Tests.Forms.Reading;

/// <summary>The five real documents: every form, row, amount, task and measure.</summary>
public sealed class SeedReadingTests
{
    [Theory]
    [InlineData("000", 4, 34, 2_527_320)]
    [InlineData("001", 4, 38, 2_527_300)]
    [InlineData("002", 5, 74, 21_760_142)]
    [InlineData("003", 8, 64, 5_788_300)]
    [InlineData("004", 10, 83, 4_200_600)]
    public void Forms_rows_and_amounts_are_complete(string seed, int forms, int rows, int yuan)
    {
        var document = Read(seed);
        Assert.Equal(forms, document.Forms.Count);
        Assert.Equal(rows, document.Forms.Sum(form => form.AllIndicators.Count()));
        Assert.Equal(yuan, document.Forms.Sum(form => form.Funding?.Annual?.Yuan ?? 0));
    }

    [Theory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    [InlineData("004")]
    public void Every_row_has_its_target(string seed) =>
        Assert.All(Read(seed).Forms.SelectMany(form => form.AllIndicators), row => Assert.True(row.Target is not null, row.Name));

    [Fact]
    public void The_department_plan_has_its_tasks_and_measures()
    {
        var plan = Read("004").Forms[0];
        Assert.Equal((FormKind.DepartmentPlan, 15, 9), (plan.Kind, plan.GoalsByTask.Count, plan.Safeguards.Count));
        Assert.Equal("市场综合监督管理", plan.GoalsByTask[0].Name);
    }

    [Fact]
    public void Schedules_keep_their_empty_cells() =>
        Assert.Equal("3: 6:50 10:50 12:100", string.Join(' ', Read("004").Forms[^1].Schedule.Select(entry => $"{entry.Month}:{entry.CumulativePercent:0}")));

    [Fact]
    public void Scattered_names_meet_their_values()
    {
        var rows = Read("002").Forms[1].Indicators.ToDictionary(row => row.Name, row => row.Target!.Text);
        Assert.Equal((">=18次", ">=10个", "=50个", "齐全"), (rows["办事指南及网办能力质检分析次数"], rows["“随申办”应用或事项整合数"], rows["人工智能事项合格数"], rows["项目资料管理齐全性"]));
    }

    [Fact]
    public void A_shifted_row_is_read_by_what_its_cells_are()
    {
        var row = Read("001").Forms[2].Indicators.Single(indicator => indicator.Name == "收到差评处理时限");
        Assert.Equal(("≤3.00(工作日)", "0.00(工作日)", 7m, 7m), (row.Target!.Text, row.Actual!.Text, row.Points!.Value.Value, row.Score!.Value.Value));
    }

    private static PerformanceDocument Read(string seed)
    {
        var file = Directory.GetFiles(Path.Combine(TestFolders.NeedShared(), "seeds"), seed + "*").Single();
        return DocumentReader.Read(Path.GetFileName(file), File.ReadAllBytes(file));
    }
}
