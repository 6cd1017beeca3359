using Jiheng.Domain.Indicators;

namespace Jiheng.Tests.Domain.Indicators;

public sealed class IndicatorNameTests
{
    [Theory]
    [InlineData("指标1：培训人数")]
    [InlineData("指标一、培训人数")]
    [InlineData(" 培训 人数（）")]
    public void Numbering_blanks_and_punctuation_are_no_part_of_a_name(string printed) => Assert.Equal("培训人数", IndicatorName.Key(printed));

    [Theory]
    [InlineData("指标1：培训人数", "培训人数")]
    [InlineData("指标（二） 培训 人数", "培训 人数")]
    [InlineData(" 培训人数 ", "培训人数")]
    [InlineData("指标完成率", "指标完成率")]
    [InlineData("指标：完成率", "指标：完成率")]
    [InlineData("指标1", "指标1")]
    public void A_name_is_shown_without_its_number(string printed, string shown) => Assert.Equal(shown, IndicatorName.WithoutNumber(printed));

    [Theory]
    [InlineData("指标完成率")]
    [InlineData("指标1")]
    public void A_name_that_begins_with_the_word_keeps_it(string printed) => Assert.Equal(printed, IndicatorName.Key(printed));
}
