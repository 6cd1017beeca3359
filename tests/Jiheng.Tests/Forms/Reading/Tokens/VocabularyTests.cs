using Jiheng.Domain.Indicators;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Tests.Forms.Reading.Tokens;

public sealed class VocabularyTests
{
    [Theory]
    [InlineData("数量指标", LevelStrength.Certain, IndicatorLevel2.Quantity)]
    [InlineData("数量", LevelStrength.Likely, IndicatorLevel2.Quantity)]
    [InlineData("社会效益目标", LevelStrength.Likely, IndicatorLevel2.SocialBenefit)]
    [InlineData("进度", LevelStrength.Possible, IndicatorLevel2.Timeliness)]
    [InlineData("群众满意度", LevelStrength.Possible, IndicatorLevel2.ServiceSatisfaction)]
    [InlineData("水生态环境指标", LevelStrength.Likely, IndicatorLevel2.EcologicalBenefit)]
    [InlineData("培训人次", LevelStrength.None, IndicatorLevel2.Unknown)]
    [InlineData("指标", LevelStrength.None, IndicatorLevel2.Unknown)]
    public void A_word_is_a_level_as_surely_as_it_is_printed(string key, object strength, IndicatorLevel2 level)
    {
        var found = Vocabulary.LevelOf(key);
        Assert.Equal(((LevelStrength)strength, level), (found.Strength, found.Level2));
    }

    [Fact]
    public void One_word_may_name_both_levels()
    {
        var cost = Vocabulary.LevelOf("成本指标");
        Assert.Equal((IndicatorLevel1.Cost, IndicatorLevel2.Cost), (cost.Level1, cost.Level2));
    }

    [Theory]
    [InlineData("1-9月执行情况", IndicatorColumn.Actual)]
    [InlineData("2023年指标值", IndicatorColumn.Target)]
    [InlineData("实施期目标值", IndicatorColumn.PeriodTarget)]
    [InlineData("未完成的原因和措施", IndicatorColumn.Deviation)]
    [InlineData("三级指标及说明", IndicatorColumn.Name)]
    [InlineData("目标完成的可能性", IndicatorColumn.Likelihood)]
    [InlineData("项目自评得分", IndicatorColumn.Score)]
    public void Heads_that_vary_without_end_are_guessed(string key, IndicatorColumn column)
    {
        Assert.Equal([column], Vocabulary.ColumnsOf(key));
    }

    [Theory]
    [InlineData("单位", IndicatorColumn.Unit, IndicatorColumn.ProjectUnit)]
    [InlineData("指标", IndicatorColumn.Name, IndicatorColumn.Target)]
    [InlineData("绩效标准", IndicatorColumn.Target, IndicatorColumn.Basis)]
    public void A_head_that_may_mean_two_columns_tells_both_the_likelier_first(string key, IndicatorColumn likely, IndicatorColumn other) => Assert.Equal([likely, other], Vocabulary.ColumnsOf(key));

    [Theory]
    [InlineData("年度资金总额", FormField.YearTotal)]
    [InlineData("其中当年财政拨款", FormField.CurrentYearFiscal)]
    [InlineData("培训人次", null)]
    [InlineData("", null)]
    public void Labels_are_the_glossarys_own(string key, FormField? field) => Assert.Equal(field, Vocabulary.FieldOf(key));

    [Fact]
    public void A_guess_is_not_known()
    {
        Assert.True(Vocabulary.Knows("年度指标值"));
        Assert.False(Vocabulary.Knows("2023年指标值"));
    }
}
