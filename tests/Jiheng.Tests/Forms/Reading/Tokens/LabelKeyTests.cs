using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Tests.Forms.Reading.Tokens;

public sealed class LabelKeyTests
{
    [Theory]
    [InlineData("项 目 名 称：", "项目名称")]
    [InlineData("★项目名称*", "项目名称")]
    [InlineData("项目资金（万元）", "项目资金")]
    [InlineData("年度指标值(含单位)", "年度指标值")]
    [InlineData("1、项目名称", "项目名称")]
    [InlineData("（一）项目名称", "项目名称")]
    [InlineData("三、绩效指标", "绩效指标")]
    [InlineData("权重（％）", "权重")]
    [InlineData("执行率％", "执行率%")]
    [InlineData("地方资金／其他", "地方资金/其他")]
    public void What_forms_print_differently_is_gone(string printed, string key) => Assert.Equal(key, LabelKey.Of(printed));

    [Theory]
    [InlineData("1-6月执行数")]
    [InlineData("2023年指标值")]
    [InlineData("三级指标")]
    [InlineData("一级指标")]
    public void A_number_that_belongs_to_the_words_stays(string printed) => Assert.Equal(printed.Replace("-", "", StringComparison.Ordinal), LabelKey.Of(printed));

    [Fact]
    public void A_text_too_long_for_a_label_has_no_key() => Assert.Equal("", LabelKey.Of(new string('标', 60)));

    [Fact]
    public void A_text_that_is_its_own_key_is_not_copied()
    {
        var text = new string("项目名称".AsSpan());
        Assert.Same(text, LabelKey.Of(text));
    }

    [Fact]
    public void A_cell_broken_over_lines_is_one_line() => Assert.Equal("培训经费", LabelKey.OneLine("培训 \n 经费"));
}
