using Jiheng.Domain.Terms;
using Jiheng.Rules.Checks.Comparing;

namespace Jiheng.Tests.Rules.SelfEvaluations;

public sealed class TextDifferenceTests
{
    [Fact]
    public void Equal_texts_have_none() => Assert.Null(TextDifference.Between("一字不差", "一字不差"));

    [Fact]
    public void Each_place_is_told_with_its_surroundings()
    {
        var difference = TextDifference.Between("缺陷产品与监理管理工作；在缺陷产品工作中处理", "缺陷产品与监督管理工作；在缺陷产品召回工作中处理")!;
        Assert.Equal([("品与监理管理工", "品与监督管理工"), ("陷产品工作中", "陷产品召回工作中")], difference.Changes);
        Assert.True(difference.SharedPercent > 85);
    }

    [Fact]
    public void Other_texts_share_little() => Assert.True(TextDifference.Between("完成中心官方微信公众号搭建", "经费使用执行到位制度规范合理")!.SharedPercent < 30);

    [Fact]
    public void Endless_texts_are_not_compared_letter_by_letter() =>
        Assert.Equal(0, TextDifference.Between(new string('甲', 40_000) + "乙", "丙" + new string('丁', 40_000))!.SharedPercent);

    [Theory]
    [InlineData("《简讯》 刊印数量", "《简讯》刊印数量")]
    [InlineData("≥100.00（次）", "≥100.00(次)")]
    [InlineData("ＡＢＣ，１２％", "abc12%")]
    public void Plain_text_forgets_widths_blanks_and_punctuation(string one, string other) => Assert.Equal(PlainText.Of(one), PlainText.Of(other));
}
