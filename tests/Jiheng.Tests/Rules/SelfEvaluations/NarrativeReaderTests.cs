using System.Globalization;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.SelfEvaluations.Narratives;

namespace Jiheng.Tests.Rules.SelfEvaluations;

public sealed class NarrativeReaderTests
{
    [Theory]
    [InlineData("累计制证送达8248件，证书完好", "8248", "件", "累计制证送达")]
    [InlineData("共引导服务企业2.2万人次。", "22000", "人次", "共引导服务企业")]
    [InlineData("服务企业群众2万余人次、文印", "20000", "人次", "服务企业群众")]
    [InlineData("开展线下帮办1500余次", "1500", "次", "开展线下帮办")]
    [InlineData("投入1,234.5万元", "1234.5", "万元", "投入")]
    [InlineData("编辑《简讯》4期", "4", "期", "编辑《简讯》")]
    [InlineData("2023年5月23日上线，发布80余次", "80", "次", "发布")]
    public void A_number_has_value_unit_and_subject(string text, string value, string unit, string subject)
    {
        var number = Assert.Single(NarrativeReader.Read(text));
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), number.Value);
        Assert.Equal(unit, number.Unit);
        Assert.Equal(subject, text[number.Start..number.SubjectEnd]);
    }

    [Theory]
    [InlineData("平均受理时限≤5个工作日", ComparisonOperator.AtMost)]
    [InlineData("邮寄投妥率>95%", ComparisonOperator.MoreThan)]
    [InlineData("办理时间不超过5天", ComparisonOperator.AtMost)]
    [InlineData("满意度超过95%", ComparisonOperator.AtLeast)]
    [InlineData("满意度不低于95%", ComparisonOperator.AtLeast)]
    [InlineData("编辑《简讯》4期", null)]
    public void A_comparison_in_signs_or_words_is_kept(string text, ComparisonOperator? comparison) =>
        Assert.Equal(comparison, Assert.Single(NarrativeReader.Read(text)).Comparison);

    [Theory]
    [InlineData("发放材料3000余份", 3150, true)]
    [InlineData("发放材料约3000份", 2800, true)]
    [InlineData("发放材料3000份", 3001, false)]
    [InlineData("合格率98.5%", 98.52, true)]
    [InlineData("合格率98.5%", 98.7, false)]
    public void About_is_not_exactly(string text, double actual, bool fits) =>
        Assert.Equal(fits, Assert.Single(NarrativeReader.Read(text)).Fits((decimal)actual));

    [Fact]
    public void What_follows_a_number_has_its_own_subject()
    {
        const string Text = "证书完好程度100%，邮寄投妥率>95%，培训3场5人";
        Assert.Equal(["证书完好程度", "邮寄投妥率", "培训", ""], NarrativeReader.Read(Text).Select(number => Text[number.Start..number.SubjectEnd]));
    }

    [Theory]
    [InlineData("证书送达时间", "平均证书送达时限", true)]
    [InlineData("疑似缺陷产品委托技术分析", "召回管理科共开展缺陷技术分析", true)]
    [InlineData("专家研判", "邀请技术专家开展缺陷研判及技术会商", false)]
    [InlineData("完成专项宣传工作", "年度共发布新闻稿、宣传视频", false)]
    [InlineData("受理期限", "全年累计受理行政许可事项", false)]
    public void Two_wordings_of_one_thing_are_told_from_two_things(string name, string subject, bool same) =>
        Assert.Equal(same, Likeness.IsSame(name, subject));
}
