using Jiheng.Domain.Overrides;
using Jiheng.Rules.Overrides;

namespace Jiheng.Tests.Rules.Overrides;

public sealed class OverrideRulesTests
{
    private static readonly RuleOverride Sound = new() { Kind = OverrideKind.Parameter, Rule = "SATIS-100", Subject = "satisfaction.floor", Value = "85", From = new(2025, 1, 1), Reason = "本市要求不低于 85 %" };

    public static TheoryData<string, string, RuleOverride> Wrong => new()
    {
        { "rule", "没有编码为“SATIS-1000”的规则。", Sound with { Rule = "SATIS-1000" } },
        { "rule", "没有编码为“”的规则。", Sound with { Rule = null } },
        { "subject", "规则 SATIS-100 不用参数“plan.jump”。", Sound with { Subject = "plan.jump" } },
        { "subject", "评分方案里没有“得分”这一项。", Sound with { Kind = OverrideKind.Scoring, Subject = "得分" } },
        { "value", "请填写新的数值。", Sound with { Value = " " } },
        { "value", "“85%”不是数字，请只写数字，例如 85 或 0.5。", Sound with { Value = "85%" } },
        { "value", "“1e9”不是数字，请只写数字，例如 85 或 0.5。", Sound with { Value = "1e9" } },
        { "value", "数值不能小于零，也不能大于一万亿。", Sound with { Value = "-1" } },
        { "value", "原来就是 80。", Sound with { Value = "80.0" } },
        { "value", "请选择错误、提醒或提示。", Sound with { Kind = OverrideKind.Severity, Value = "" } },
        { "value", "第 1 行：“取”不认识“进一”，可用：四舍五入、截取。", Sound with { Kind = OverrideKind.Scoring, Subject = "取整", Value = "小数位: 2\n取: 进一" } },
        { "value", "应写成若干“键: 值”，例如“取: 按完成比例”。", Sound with { Kind = OverrideKind.Scoring, Subject = "取整", Value = "截取" } },
        { "from", "日期应在 2015-01-01 到 2100-12-31 之间。", Sound with { From = new(2014, 12, 31) } },
        { "until", "不能早于开始的 2025-01-01。", Sound with { Until = new(2024, 12, 31) } },
        { "reason", "请写明理由：为什么与原规则不同。", Sound with { Reason = " \n" } },
        { "reason", "理由有 501 个字，最多 500 个字。", Sound with { Reason = new string('长', 501) } },
        { "source", "依据有 201 个字，最多 200 个字。", Sound with { Source = new string('长', 201) } },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_is_said_at_its_field(string field, string message, RuleOverride told)
    {
        var problem = Assert.Single(OverrideRules.Problems(told));
        Assert.Equal((field, message), (problem.Field, problem.Message.Replace("第 2 行", "第 1 行", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_sound_override_has_no_problems() => Assert.Empty(OverrideRules.Problems(Sound));

    [Theory]
    [InlineData("取: { { {")]
    [InlineData("取: *a")]
    [InlineData("- 取: 截取")]
    [InlineData("取: 截取\n取: 截取\n小数位: 1")]
    [InlineData("? [a, b]\n: c")]
    [InlineData("取: 截取\n小数位: 1\n---\n取: 截取")]
    public void Odd_text_is_refused_and_breaks_nothing(string text) => Assert.Equal("value", Assert.Single(OverrideRules.Problems(Sound with { Kind = OverrideKind.Scoring, Subject = "取整", Value = text })).Field);

    [Fact]
    public void Text_nested_without_end_is_refused() =>
        Assert.Equal("value", Assert.Single(OverrideRules.Problems(Sound with { Kind = OverrideKind.Scoring, Subject = "取整", Value = new string('[', 4_000) })).Field);
}
