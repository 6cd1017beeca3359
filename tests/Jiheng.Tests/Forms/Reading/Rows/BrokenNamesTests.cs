using Jiheng.Forms.Reading;

namespace Jiheng.Tests.Forms.Reading.Rows;

/// <summary>Names that a narrow column broke, as text out of a PDF has them.</summary>
public sealed class BrokenNamesTests
{
    [Theory]
    [InlineData("产出指标 数量指标 举办党员培训班\n次数 ≥5次")]
    [InlineData("产出指标 数量指标 举办党员培训班 ≥5次\n次数")]
    [InlineData("产出指标 数量指标 举办党员培训班\n≥5次\n次数")]
    [InlineData("产出指标 数量指标\n举办党员培训班\n次数\n≥5次")]
    [InlineData("举办党员培训班\n产出指标 数量指标 ≥5次\n次数")]
    public void Both_parts_belong_to_one_name(string row) => Assert.Equal("举办党员培训班次数=≥5次|合格率=≥95%|完成时间=12月底前", Read(row));

    [Theory]
    [InlineData("产出指标 数量指标 党员培训次数 ≥5次\n产值 ≥10万元", "党员培训次数=≥5次|产值=≥10万元|合格率=≥95%|完成时间=12月底前")]
    [InlineData("产出指标 数量指标 举办党员培训班 ≥5次\n产值 ≥10万元", "举办党员培训班=≥5次|产值=≥10万元|合格率=≥95%|完成时间=12月底前")]
    [InlineData("产出指标 数量指标 培训效果 群众得到实惠\n次数 ≥5次", "培训效果=群众得到实惠|次数=≥5次|合格率=≥95%|完成时间=12月底前")]
    public void A_short_name_with_its_own_value_stays_one(string rows, string expected) => Assert.Equal(expected, Read(rows));

    private static string Read(string rows) => string.Join('|', Assert.Single(DocumentReader.ReadText("-",
        $"项目支出绩效目标表\n（2023年度）\n项目名称 培训经费\n一级指标 二级指标 三级指标 指标值\n{rows}\n质量指标 合格率 ≥95%\n时效指标 完成时间 12月底前\n").Forms).Indicators.Select(row => $"{row.Name}={row.Target}"));
}
