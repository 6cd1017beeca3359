using Jiheng.Domain.Indicators;
using Jiheng.Rules.Words;

namespace Jiheng.Tests.Rules.Words;

public sealed class IndicatorFactsTests
{
    [Theory]
    [InlineData("★种植数量(≥**株)", "种植数量")]
    [InlineData("指标1：培训次数", "培训次数")]
    [InlineData("管理车辆数（辆）", "管理车辆数")]
    [InlineData("粉碎拌合机(11kw)(≥台)", "粉碎拌合机")]
    [InlineData("服装（标志）套数", "服装（标志）套数")]
    [InlineData("3.15宣传次数", "3.15宣传次数")]
    [InlineData("提高收入。", "提高收入")]
    [InlineData("（无）", "（无）")]
    public void A_name_is_taken_without_marks_and_brackets(string name, string core) => Assert.Equal(core, Facts(name).Core);

    [Theory]
    [InlineData("实施营造林总面积(亩)", UnitKind.Area, false)]
    [InlineData("苗木成活率(≥**%)", UnitKind.Percent, true)]
    [InlineData("产床(全复合双体产床)(≥套)", UnitKind.Counted, true)]
    [InlineData("服装（标志）", UnitKind.Missing, false)]
    public void A_bracket_may_hold_operator_and_unit(string name, UnitKind unit, bool hasOperator) =>
        Assert.Equal((unit, hasOperator), (Facts(name).NameUnit, Facts(name).NameHasOperator));

    [Theory]
    [InlineData("正常", true, false)]
    [InlineData("有较大提升", true, false)]
    [InlineData("经济效益良好", true, false)]
    [InlineData("推进全市召回工作开展", true, false)]
    [InlineData("及时", true, true)]
    [InlineData("流程规范", true, true)]
    [InlineData("稳定有效", true, false)]
    [InlineData("通过", false, false)]
    [InlineData("11月底之前", false, false)]
    [InlineData("按预算标准1000元/人兑付", false, false)]
    [InlineData("较上年下降5%", false, false)]
    [InlineData("是", false, false)]
    public void A_value_of_words_is_vague_a_state_or_neither(string value, bool vague, bool state)
    {
        var facts = Facts("服务水平", value);
        Assert.Equal((vague, state), (facts.IsVague, facts.IsState));
    }

    [Theory]
    [InlineData("工资及保险发放准确率", NameWords.Rate | NameWords.LegalAct | NameWords.LegalPay)]
    [InlineData("投诉举报处置率", NameWords.Rate)]
    [InlineData("召回管理工作投诉举报率", NameWords.Rate | NameWords.Complaint)]
    [InlineData("系统正常运转率", NameWords.Rate | NameWords.Uptime)]
    [InlineData("工作效率", NameWords.None)]
    [InlineData("城乡居民医疗保险参保率", NameWords.Rate)]
    public void Names_fall_into_classes(string name, NameWords expected)
    {
        const NameWords Asked = NameWords.Rate | NameWords.LegalAct | NameWords.Complaint | NameWords.Uptime | NameWords.Negative;
        Assert.Equal(expected & Asked, Facts(name).Name & Asked);
    }

    [Fact]
    public void Every_class_of_words_has_a_bit_of_its_own()
    {
        Assert.All(Enum.GetValues<NameWords>(), member => Assert.True(member == NameWords.None || ulong.IsPow2((ulong)member)));
        Assert.Distinct(Enum.GetValues<NameWords>());
        Assert.All(Enum.GetValues<ValueWords>(), member => Assert.True(member == ValueWords.None || ulong.IsPow2((ulong)member)));
        Assert.Distinct(Enum.GetValues<ValueWords>());
    }

    private static IndicatorFacts Facts(string name, string? target = null) => IndicatorFacts.Of(new Indicator { Name = name, Target = ValueText.Parse(target) });
}
