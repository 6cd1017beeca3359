using Jiheng.Domain.Documents;
using Jiheng.Domain.Funds;
using Jiheng.Forms.Conversion;
using Jiheng.Forms.Layouts;
using Jiheng.Forms.Reading;
using Jiheng.Forms.Writing;

namespace Jiheng.Tests.Forms.Conversion;

public sealed class FormConversionTests
{
    public static TheoryData<string> Layouts() => [.. LayoutCatalogue.Drawn.Select(layout => layout.Code)];

    [Fact]
    public void What_the_layout_has_no_place_for_is_told()
    {
        var converted = FormConversion.Of(Declaration(), LayoutCatalogue.Find("mof-2020-self-evaluation")!);
        Assert.Contains(converted.Losses, loss => loss is { Label: "项目类别", Text: "经常性项目" });
        Assert.Contains(converted.Losses, loss => loss.Label == "项目总目标");
        Assert.DoesNotContain(converted.Losses, loss => loss.Label.StartsWith("指标", StringComparison.Ordinal));
    }

    [Fact]
    public void Amounts_are_printed_in_the_layouts_unit_and_stay_exact()
    {
        var form = Declaration();
        Assert.Equal(MoneyUnit.Yuan, form.Funding!.Unit);
        var read = Again(FormConversion.Of(form, LayoutCatalogue.Find("mof-2015-declaration")!));
        Assert.Equal(MoneyUnit.WanYuan, read.Funding!.PrintedUnit);
        Assert.Equal(form.Funding.Whole.Total, read.Funding.Whole.Total);
    }

    [Fact]
    public void There_and_back_loses_nothing_but_what_was_told()
    {
        var form = DocumentReader.Read("自评.txt", File.ReadAllBytes(Checkout.Sample("self-evaluation-2023.txt"))).Forms[1];
        var there = FormConversion.Of(form, LayoutCatalogue.Find("mof-2020-self-evaluation")!);
        Assert.Equal(["评分等级"], there.Losses.Select(loss => loss.Label));
        var back = FormConversion.Of(Again(there), LayoutCatalogue.Find("shanghai-self-evaluation")!);
        Assert.Empty(back.Losses);
        Assert.Equal(form.Indicators.Select(row => (row.Name, row.Target?.Text, row.Actual?.Text, row.Points?.Text, row.Score?.Text)), Again(back).Indicators.Select(row => (row.Name, row.Target?.Text, row.Actual?.Text, row.Points?.Text, row.Score?.Text)));
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void An_empty_form_reads_as_one_of_its_layout_without_indicators_that_nobody_filled_in(string code)
    {
        var layout = LayoutCatalogue.Find(code)!;
        using var stream = new MemoryStream();
        FormWriter.Write(WrittenFormat.Docx, [FormConversion.Template(layout, 2026)], stream);
        var read = Assert.Single(DocumentReader.Read("空表.docx", stream.ToArray()).Forms);
        Assert.Equal((code, 2026), (read.Layout, read.FiscalYear));
        Assert.Equal(layout.Sheet!.Skeleton.Count(row => row.Name.Length > 0), read.Indicators.Count);
        Assert.Null(read.Project.Name);
    }

    private static PerformanceForm Declaration() => DocumentReader.Read("申报.txt", File.ReadAllBytes(Checkout.Sample("declaration-2022.txt"))).Forms[0];

    private static PerformanceForm Again(FormConversion converted)
    {
        using var stream = new MemoryStream();
        FormWriter.Write(WrittenFormat.Docx, [converted.Drawn], stream);
        return Assert.Single(DocumentReader.Read("表.docx", stream.ToArray()).Forms);
    }
}
