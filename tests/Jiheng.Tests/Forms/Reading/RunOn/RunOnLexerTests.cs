using Jiheng.Forms.Reading.RunOn;

namespace Jiheng.Tests.Forms.Reading.RunOn;

public sealed class RunOnLexerTests
{
    [Theory]
    [InlineData("项目名称培训经费主管部门某市财政局", "项目名称|培训经费|主管部门|某市财政局")]
    [InlineData("一级指标二级指标三级指标年度指标值分值得分", "一级指标|二级指标|三级指标|年度指标值|分值|得分")]
    [InlineData("一级指标二级指标具体指标运算符指标值", "一级指标|二级指标|具体指标|运算符|指标值")]
    [InlineData("三级指标指标值完成情况得分备注", "三级指标|指标值|完成情况|得分|备注")]
    [InlineData("产出指标(70分)数量指标培训人次100人次", "产出指标(70分)|数量指标|培训人次100人次")]
    [InlineData("产出指标数量指标(或建筑规模指标)桥梁座数1座", "产出指标|数量指标(或建筑规模指标)|桥梁座数1座")]
    [InlineData("2023年项目支出绩效自评表(2022年度)项目名称培训", "2023年项目支出绩效自评表|(2022年度)|项目名称|培训")]
    public void Labels_part_what_ran_together(string text, string parts)
    {
        var inTable = false;
        Assert.Equal(parts, string.Join('|', RunOnLexer.Split(text, ref inTable).Select(part => part.Text)));
    }

    [Fact]
    public void Inside_the_table_words_of_the_head_are_parts_of_names()
    {
        var inTable = true;
        Assert.Equal(["数量指标", "控制在年度预算内的预算资金100%"], RunOnLexer.Split("数量指标控制在年度预算内的预算资金100%", ref inTable).Select(part => part.Text));
    }

    [Theory]
    [InlineData("202010100.00%10", "20|20|10|100.00%|10")]
    [InlineData("298.30298.30298.3010100%10", "298.30|298.30|298.30|10|100%|10")]
    [InlineData("651.10651.10651.10—100%—", "651.10|651.10|651.10|—|100%|—")]
    [InlineData("100.0095.001095%9.5", "100.00|95.00|10|95%|9.5")]
    [InlineData("2020", "20|20")]
    [InlineData("100%", null)]
    [InlineData("培训20人", null)]
    [InlineData("123", null)]
    public void Amounts_are_parted_so_that_the_rate_fits(string text, string? parts) =>
        Assert.Equal(parts, MoneyRun.Split(text) is { } found ? string.Join('|', found.Select(part => part.Text)) : null);
}
