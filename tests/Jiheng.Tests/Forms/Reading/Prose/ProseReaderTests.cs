using Jiheng.Domain.Indicators;
using Jiheng.Forms.Reading;
using Jiheng.Forms.Reading.Prose;

namespace Jiheng.Tests.Forms.Reading.Prose;

public sealed class ProseReaderTests
{
    private const string Notice = "关于2023年种植项目绩效目标的公示\n实施黄金蜜种植项目,总体绩效目标:建成种植基地。资金534.9万元。\n产出指标:数量指标:种植数量>=17600株;补助户数≥80户。质量指标:成活率≥85%,抽检合格率≥95%。效益指标:社会效益指标:受益户数≥10户。\n下马关镇人民政府\n2023年5月8日\n";

    [Fact]
    public void Sentences_become_indicators_of_the_level_that_they_follow()
    {
        var form = Texts.Form(Notice);
        Assert.Equal(["种植数量 >=17600株", "补助户数 ≥80户", "成活率 ≥85%", "抽检合格率 ≥95%", "受益户数 ≥10户"], form.Indicators.Select(row => $"{row.Name} {row.Target}"));
        Assert.Equal([IndicatorLevel2.Quantity, IndicatorLevel2.Quantity, IndicatorLevel2.Quality, IndicatorLevel2.Quality, IndicatorLevel2.SocialBenefit], form.Indicators.Select(row => row.Level2));
    }

    [Fact]
    public void The_signature_tells_unit_and_year()
    {
        var form = Texts.Form(Notice);
        Assert.Equal(("下马关镇人民政府", 2023), (form.Project.Unit, form.FiscalYear));
        Assert.Contains(form.Diagnostics, diagnostic => diagnostic.Code == "READ-PROSE");
    }

    [Fact]
    public void Sentences_without_targets_are_no_form() => Assert.Empty(DocumentReader.ReadText("-", "产出指标:数量指标:要细化。质量指标:要量化。效益指标:要合理。\n").Forms);

    [Theory]
    [InlineData("监管执法计划完成率≥90%", false, "监管执法计划完成率", "≥90%")]
    [InlineData("培训人数:100人", false, "培训人数", "100人")]
    [InlineData("义务教育优质均衡发展情况稳步提高", true, "义务教育优质均衡发展情况", "稳步提高")]
    [InlineData("义务教育优质均衡发展情况稳步提高", false, "义务教育优质均衡发展情况稳步提高", null)]
    [InlineData("面积(≥5亩)达到要求", false, "面积(≥5亩)达到要求", null)]
    public void A_name_is_parted_from_the_value_behind_it(string text, bool words, string name, string? value) => Assert.Equal((name, value), NameValue.Split(text, words));
}
