using Jiheng.Domain.Documents;
using Jiheng.Forms.Reading;
using Jiheng.Forms.Reading.Heads;
using Jiheng.Rules.Checks.Engine;

namespace Jiheng.Tests.Forms.Reading.Heads;

/// <summary>The days that deadlines are counted from, wherever a form prints them.</summary>
public sealed class DateReaderTests
{
    private const string Table = "一级指标\t二级指标\t三级指标\t指标值\t实际完成值\t完成目标可能性\n产出指标\t数量指标\t培训人次\t≥100人次\t60人次\t确定能\n\t质量指标\t合格率\t=95%\t95%\t确定能\n";

    [Theory]
    [InlineData("2023年4月15日", "2023-04-15")]
    [InlineData("2023 年 4 月 15 日", "2023-04-15")]
    [InlineData("2023-04-15 18:21", "2023-04-15")]
    [InlineData("2023.4.5", "2023-04-05")]
    [InlineData("2023/12/31", "2023-12-31")]
    [InlineData("２０２３年４月１５日", "2023-04-15")]
    [InlineData("2023年4月", null)]
    [InlineData("2023年2月30日", null)]
    [InlineData("  年  月  日", null)]
    [InlineData("2023.4/15", null)]
    [InlineData("20230415", null)]
    public void Only_whole_days_are_read(string text, string? expected) => Assert.Equal(expected, DateText.Lead(text)?.ToString("yyyy-MM-dd"));

    [Theory]
    [InlineData("单位名称:某局 填报日期:2023年9月15日\n", "")]
    [InlineData("填报单位\t某局\t填表日期\t2023-9-15\n", "")]
    [InlineData("", "填表人：张三    填报时间：2023 年 9 月 15 日    联系电话：12345678\n")]
    [InlineData("", "填报日期 2023.9.15\n")]
    [InlineData("", "填表人\t张三\t报送日期2023/9/15\n")]
    [InlineData("填报日期\n2023年9月15日\n", "")]
    [InlineData("填报日期：2023年9月15日\n", "填报日期：2023年10月1日\n")]
    public void The_day_of_report_is_found_above_and_below_the_table(string above, string below)
    {
        var form = Monitoring(above, below);
        Assert.Equal(new DateOnly(2023, 9, 15), form.Dates.Reported);
        Assert.True(form.Provenance.Of("dates.reported").Line > 1);
    }

    [Theory]
    [InlineData("填报日期：    年    月    日\n")]
    [InlineData("填报日期：2023年9月\n")]
    [InlineData("实施时间\t2023年9月15日\n")]
    public void What_is_no_day_of_report_is_left_out(string above) => Assert.Null(Monitoring(above, "").Dates.Reported);

    [Fact]
    public void Days_of_approval_and_publication_have_fields_of_their_own()
    {
        var dates = Monitoring("批复日期：2023年1月10日  公开日期：2023年2月20日\n", "").Dates;
        Assert.Equal((new DateOnly(2023, 1, 10), new DateOnly(2023, 2, 20)), (dates.Approved, dates.Published));
    }

    [Theory]
    [InlineData("项目支出绩效监控表（1-7月）", "（2023年度）", 7)]
    [InlineData("项目支出绩效监控表", "（2023年1至8月）", 8)]
    [InlineData("项目支出绩效监控表", "（2023年度）\n项目期\t2023年1月-12月", null)]
    public void A_monitoring_form_tells_its_stage(string title, string below, int? month) =>
        Assert.Equal(month, Assert.Single(DocumentReader.ReadText("-", $"{title}\n{below}\n项目名称\t培训经费\n{Table}").Forms).Dates.StageEndMonth);

    [Fact]
    public void Late_monitoring_and_late_publication_are_found()
    {
        var form = new Checker().Check(new CheckSubject("-", 0, Monitoring("批复日期：2023年1月10日  公开日期：2023年2月20日\n", "填报日期：2023年9月15日\n")));
        Assert.Equal(["MON-LATE", "PUB-DEADLINE"], form.Findings.Select(finding => finding.Rule.Code).Intersect(["MON-LATE", "PUB-DEADLINE"]).Order());
        var punctual = new Checker().Check(new CheckSubject("-", 0, Monitoring("批复日期：2023年1月10日  公开日期：2023年1月20日\n", "填报日期：2023年8月15日\n")));
        Assert.Equal(2, punctual.Ledger.Count(entry => entry.Rule.Code is "MON-LATE" or "PUB-DEADLINE" && entry.Outcome == CheckOutcome.Passed));
    }

    private static PerformanceForm Monitoring(string above, string below) =>
        Assert.Single(DocumentReader.ReadText("-", $"项目支出绩效监控表（1-7月）\n（2023年度）\n{above}项目名称\t培训经费\n{Table}{below}").Forms);
}
