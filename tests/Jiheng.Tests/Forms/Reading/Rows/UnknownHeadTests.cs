using Jiheng.Domain.Terms;
using Jiheng.Forms.Reading.Rows;

namespace Jiheng.Tests.Forms.Reading.Rows;

public sealed class UnknownHeadTests
{
    [Theory]
    [InlineData("一级指标\t二级指标\t三级指标\t佐证目录\n", true)]
    [InlineData("一级指标\t二级指标\t三级指标\t12\n", false)]
    [InlineData("一级指标\t二级指标\t三级指标\t≥5次\n", false)]
    [InlineData("一级指标\n二级指标\n三级指标\n本年核定值\n产出指标\n", true)]
    [InlineData("一级指标\n二级指标\n三级指标\n培训人次\n≥5次\n", false)]
    public void A_word_is_a_head_where_only_heads_can_stand(string text, bool expected)
    {
        var tokens = Texts.Tokens(text);
        Assert.Equal(expected, UnknownHead.Is(tokens, 0, 3, tokens[..3]));
    }

    [Theory]
    [InlineData("偏差产生原因", IndicatorColumn.Deviation)]
    [InlineData("专家评分", IndicatorColumn.Score)]
    [InlineData("运算方式", IndicatorColumn.Operator)]
    [InlineData("分值占比", IndicatorColumn.Points)]
    [InlineData("上年数值", IndicatorColumn.Remark)]
    [InlineData("本年实现结果", IndicatorColumn.Actual)]
    [InlineData("计划完成数", IndicatorColumn.Target)]
    [InlineData("佐证目录", IndicatorColumn.Remark)]
    public void Its_words_say_roughly_what_the_column_holds(string key, IndicatorColumn column) => Assert.Equal(column, UnknownHead.KindsOf(key)[0]);
}
