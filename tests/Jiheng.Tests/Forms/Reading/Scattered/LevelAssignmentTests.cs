using Jiheng.Domain.Indicators;
using Jiheng.Forms.Reading.Scattered;

namespace Jiheng.Tests.Forms.Reading.Scattered;

public sealed class LevelAssignmentTests
{
    [Fact]
    public void Names_and_units_speak_for_their_levels_in_official_order() => Assert.Equal(
        ["培训人次 Quantity", "考试合格率 Quality", "经费拨付及时率 Timeliness", "学员满意度 ServiceSatisfaction"],
        Assign("数量指标\n质量指标\n时效指标\n服务对象满意度指标", "培训人次 ≥100人次", "考试合格率 =95%", "经费拨付及时率 =100%", "学员满意度 ≥90%"));

    [Fact]
    public void Without_levels_none_is_invented() => Assert.Equal(["培训人次 Unknown"], Assign("", "培训人次 ≥100人次"));

    [Fact]
    public void Cost_kinds_make_cost_a_first_level()
    {
        var rows = LevelAssignment.Assign([Name("项目总成本 ≤10万元")], Texts.Tokens("成本指标\n经济成本指标"), ordered: true);
        Assert.Equal((IndicatorLevel1.Cost, IndicatorLevel2.EconomicCost), (rows[0].Level1, rows[0].Level2));
    }

    private static IEnumerable<string> Assign(string levels, params string[] names) =>
        LevelAssignment.Assign([.. names.Select(Name)], Texts.Tokens(levels), ordered: true).Select(row => $"{row.Name.Text} {row.Level2}");

    private static ScatteredName Name(string nameAndValue)
    {
        var tokens = Texts.Tokens(nameAndValue);
        return new ScatteredName(tokens[0], null) { Values = [tokens[1]] };
    }
}
