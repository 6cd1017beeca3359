using Jiheng.Domain.Indicators;

namespace Jiheng.Tests.Forms.Reading.Scattered;

/// <summary>Text out of a PDF whose columns came apart: names in one run, values in another.</summary>
public sealed class ScatteredDocumentTests
{
    private const string Page = "财政项目支出绩效目标申报表\n（2022年度）\n项目名称\n窗口业务管理\n主管部门\n上海市松江区行政服务中心\n一级指标\n二级指标\n产出指标\n数量指标\n质量指标\n效益指标\n社会效益指标\n三级指标\n服务新开办企业数量\n印章质量合格率\n优化营商环境\n指标目标值\n=30000家\n=100%\n优化\n";

    [Fact]
    public void Names_and_values_go_together_in_order()
    {
        var form = Texts.Form(Page);
        Assert.Equal(["服务新开办企业数量 =30000家", "印章质量合格率 =100%", "优化营商环境 优化"], form.Indicators.Select(row => $"{row.Name} {row.Target}"));
        Assert.Equal([IndicatorLevel2.Quantity, IndicatorLevel2.Quality, IndicatorLevel2.SocialBenefit], form.Indicators.Select(row => row.Level2));
    }

    [Fact]
    public void What_was_put_together_is_marked()
    {
        var form = Texts.Form(Page);
        Assert.Contains(form.Diagnostics, diagnostic => diagnostic.Code == "READ-SCATTERED");
        Assert.All(form.Indicators, row => Assert.Contains("level2", row.Provenance.Inferred));
    }

    [Fact]
    public void The_head_is_told_by_what_its_values_can_be()
    {
        var form = Texts.Form(Page);
        Assert.Equal((2022, "窗口业务管理", "上海市松江区行政服务中心"), (form.FiscalYear, form.Project.Name, form.Project.Unit));
    }

    [Fact]
    public void A_document_in_order_is_not_scattered() =>
        Assert.DoesNotContain(Texts.Form("项目支出绩效目标表\n(2023年度)\n项目名称\n培训\n一级指标\n二级指标\n三级指标\n指标值\n产出指标\n数量指标\n培训人次\n≥100人次\n质量指标\n合格率\n=95%\n").Diagnostics, diagnostic => diagnostic.Code == "READ-SCATTERED");
}
