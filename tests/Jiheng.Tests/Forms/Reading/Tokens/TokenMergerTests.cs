namespace Jiheng.Tests.Forms.Reading.Tokens;

public sealed class TokenMergerTests
{
    [Theory]
    [InlineData("社会效益\n指标", "社会效益指标")]
    [InlineData("可持续影\n响指标", "可持续影响指标")]
    [InlineData("服务\n对象\n满意度\n指标", "服务对象满意度指标")]
    [InlineData("三级指标\n名称", "三级指标名称")]
    [InlineData("年度项\n目指标值", "年度项目指标值")]
    [InlineData("绩效\n指标内容", "绩效指标内容")]
    [InlineData("生态环境\n成本指标", "生态环境成本指标")]
    public void A_name_broken_over_lines_is_joined(string text, string joined) => Assert.Equal(joined, Merged(text));

    [Theory]
    [InlineData("指标\n分值")]
    [InlineData("产出指标\n数量指标")]
    [InlineData("二级指标\n指标内容")]
    [InlineData("得分\n差异原\n因分析", "得分|差异原因分析")]
    [InlineData("培训人次\n指标值")]
    [InlineData("实际完成值\n10")]
    public void Whole_names_stay_apart(string text, string? apart = null) => Assert.Equal(apart ?? text.Replace('\n', '|'), Merged(text));

    [Fact]
    public void A_blank_line_does_not_hold_a_name_together_with_a_delimited_cell() => Assert.Equal("社会|效益指标", Merged("社会\t效益指标"));

    [Theory]
    [InlineData("一级指标\t二级\t指标\t三级指标\t指标值", "一级指标|二级指标|三级指标|指标值")]
    [InlineData("一级\t二级\t指标\t指标值", "一级|二级|指标|指标值")]
    public void Between_delimiters_the_word_is_a_column_only_where_names_have_no_other(string text, string heads) => Assert.Equal(heads, Merged(text));

    private static string Merged(string text) => string.Join('|', Texts.Tokens(text));
}
