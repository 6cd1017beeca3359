using Jiheng.Rules.Scoring;
using Jiheng.Rules.Scoring.Choices;
using Jiheng.Rules.Scoring.Profiles;

namespace Jiheng.Tests.Rules.Scoring;

public sealed class ScoringProfileTests
{
    private const string Head = "编码: BUREAU\n名称: 某区方案\n地区: 某区\n基于: MOF-2020\n规定:\n";

    [Fact]
    public void The_default_is_the_ministrys_scheme() => Assert.Equal("MOF-2020", ScoringProfile.Default.Code);

    [Fact]
    public void Profile_codes_are_unique() => Assert.Distinct(ScoringProfiles.All.Select(profile => profile.Code));

    [Fact]
    public void Every_choice_of_every_profile_tells_its_source() => Assert.All(ScoringProfiles.All, profile =>
        Assert.All(profile.On(new DateOnly(2024, 12, 31)).Origins, origin => Assert.NotEmpty(origin.Value.Source)));

    [Fact]
    public void A_bureaus_file_wins_from_its_day_on_and_leaves_the_years_before_alone()
    {
        var own = ScoringProfile.Read("own.yaml", Head + "  取整:\n    - { 自: 2025-01-01, 取: 截取, 小数位: 1, 来源: 某区财政局文件 }\n");
        Assert.Equal(RoundingRule.HalfUp, own.On(new DateOnly(2024, 12, 31)).Rounding.Rule);
        var after = own.On(new DateOnly(2025, 12, 31));
        Assert.Equal(new Rounding(RoundingRule.Truncate, 1), after.Rounding);
        Assert.Equal("某区财政局文件", after.SourceOf(ScoringTopic.Rounding));
        Assert.Equal(ForwardMissRule.Proportional, after.ForwardMiss.Rule);
    }

    [Theory]
    [InlineData("  取整:\n    - { 自: 2025-01-01, 取: 进一, 小数位: 2, 来源: x }", "第 7 行：“取”不认识“进一”，可用：四舍五入、截取")]
    [InlineData("  取整:\n    - { 自: 2025-01-01, 取: 截取, 小数位: 9, 来源: x }", "“小数位”应为 0 到 4")]
    [InlineData("  取整:\n    - { 取: 截取, 小数位: 2, 来源: x }", "缺少“自”")]
    [InlineData("  取整:\n    - { 自: 2025-01-01, 取: 截取, 小数位: 2 }", "缺少“来源”")]
    [InlineData("  取整:\n    - { 自: 2025-01-01, 取: 截取, 小数位: 2, 位数: 2, 来源: x }", "不认识“位数”")]
    [InlineData("  取整: [a\nb: c", "不合 YAML 的写法")]
    [InlineData("  取整: \"a\n", "不合 YAML 的写法")]
    [InlineData("  四舍五入:\n    - { 自: 2025-01-01 }", "不认识“四舍五入”")]
    [InlineData("  正向未完成:\n    - { 自: 2025-01-01, 取: 及格门槛, 门槛: 160, 来源: x }", "“门槛”应在 0 到 100 之间")]
    [InlineData("  超额完成:\n    - { 自: 2025-01-01, 取: 满分并说明, 上限: 90, 来源: x }", "应不小于 100")]
    [InlineData("  评价等级:\n    - { 自: 2025-01-01, 来源: x, 分档: [ { 等级: 优, 自: 91, 至: 100 }, { 等级: 差, 自: 0, 至: 90 } ] }", "90 至 91 之间没有归入任何一档")]
    [InlineData("  评价等级:\n    - { 自: 2025-01-01, 来源: x, 分档: [ { 等级: 优, 自: 85, 至: 100 }, { 等级: 差, 自: 0, 至: 90 } ] }", "85 至 90 之间同属两档")]
    [InlineData("  评价等级:\n    - { 自: 2025-01-01, 来源: x, 分档: [ { 等级: 优, 自: 10, 至: 100 } ] }", "最低一档应从 0 起")]
    [InlineData("  评价等级:\n    - { 自: 2025-01-01, 来源: x, 分档: [ { 等级: 优, 自: 0, 至: 99 } ] }", "最高一档应到 100")]
    [InlineData("  一级分值:\n    - { 自: 2025-01-01, 来源: x, 执行率: 10, 满意度转入: 效益, 无成本: { 产出: 50, 效益: 30, 满意度: 20 } }", "合计应为 100，实为 110")]
    [InlineData("  取整: [", "不合 YAML 的写法")]
    public void A_mistake_is_told_with_its_line(string choices, string message)
    {
        var problem = Assert.Throws<FormatException>(() => ScoringProfile.Read("own.yaml", Head + choices));
        Assert.StartsWith("评分方案 own.yaml ", problem.Message, StringComparison.Ordinal);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_rests_on_nothing_must_choose_everything()
    {
        var problem = Assert.Throws<FormatException>(() => ScoringProfile.Read("own.yaml", "编码: X\n名称: x\n规定:\n  取整:\n    - { 自: 2025-01-01, 取: 截取, 小数位: 1, 来源: x }\n"));
        Assert.Contains("没有规定：正向未完成、", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_base_is_refused() =>
        Assert.Contains("“MOF-1999”不存在", Assert.Throws<FormatException>(() => ScoringProfile.Read("own.yaml", Head.Replace("MOF-2020", "MOF-1999", StringComparison.Ordinal))).Message, StringComparison.Ordinal);

    [Fact]
    public void The_example_on_the_scoring_page_can_be_used()
    {
        var page = File.ReadAllText(Path.Combine(Checkout.Root, "docs", "scoring.md"));
        var start = page.IndexOf("```yaml\n", StringComparison.Ordinal) + "```yaml\n".Length;
        var own = ScoringProfile.Read("scoring.md", page[start..page.IndexOf("```", start, StringComparison.Ordinal)]);
        Assert.Equal(RoundingRule.Truncate, own.On(new DateOnly(2025, 12, 31)).Rounding.Rule);
    }
}
