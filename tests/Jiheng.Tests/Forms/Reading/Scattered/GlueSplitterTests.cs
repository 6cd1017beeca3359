using Jiheng.Forms.Reading.Scattered;

namespace Jiheng.Tests.Forms.Reading.Scattered;

public sealed class GlueSplitterTests
{
    [Theory]
    [InlineData("2022-12-31计划开始日期", "2022-12-31|计划开始日期")]
    [InlineData(">=10项梳理企业档案信息数", ">=10项|梳理企业档案信息数")]
    [InlineData("=2人产出指标", "=2人|产出指标")]
    [InlineData("项目类别项目名称", "项目类别|项目名称")]
    [InlineData(">=10项", ">=10项")]
    [InlineData("=100.00%(含)", "=100.00%(含)")]
    [InlineData("培训人次", "培训人次")]
    [InlineData("2022-12-31", "2022-12-31")]
    public void Glued_cells_are_parted(string text, string parts) => Assert.Equal(parts, string.Join('|', GlueSplitter.Split(Texts.Tokens(text))));
}
