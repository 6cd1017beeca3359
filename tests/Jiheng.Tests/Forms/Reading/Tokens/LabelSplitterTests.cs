using Jiheng.Domain.Documents;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Tests.Forms.Reading.Tokens;

public sealed class LabelSplitterTests
{
    [Theory]
    [InlineData("预算单位:东莞市交通运输局", "预算单位:|东莞市交通运输局")]
    [InlineData("年度资金总额：16", "年度资金总额：|16")]
    [InlineData("项目总目标：建成道路。", "项目总目标：|建成道路。")]
    [InlineData("单位名称:某局 填报日期:2023年4月15日", "单位名称:|某局|填报日期:|2023年4月15日")]
    [InlineData("填报单位:(盖章) 填报日期:2023年4月15日", "填报单位:|填报日期:|2023年4月15日")]
    public void A_label_is_parted_from_its_value(string cell, string parts) => Assert.Equal(parts, Split(cell));

    [Theory]
    [InlineData("其中:财政拨款")]
    [InlineData("指标1:培训人次")]
    [InlineData("平均响应时长:9.19s")]
    [InlineData("项目名称:")]
    [InlineData("填报单位:(盖章)")]
    [InlineData("道路建成后的效果是明显的，居民普遍认为：出行方便了")]
    public void Other_colons_part_nothing(string cell) => Assert.Equal(cell, Split(cell));

    [Fact]
    public void A_value_has_a_place_of_its_own() => Assert.Equal(new Place(3, 15), LabelSplitter.Split("预算单位:某局", new Place(3, 10)).Last().Place);

    private static string Split(string cell) => string.Join('|', LabelSplitter.Split(cell, new Place(1, 1)).Select(part => part.Text));
}
