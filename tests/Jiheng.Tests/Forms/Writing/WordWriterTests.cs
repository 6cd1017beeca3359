using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Jiheng.Domain.Documents;
using Jiheng.Forms.Drawing;
using Jiheng.Forms.Layouts;
using Jiheng.Forms.Reading;
using Jiheng.Forms.Writing.Word;

namespace Jiheng.Tests.Forms.Writing;

public sealed class WordWriterTests
{
    public static TheoryData<string> Layouts() => RoundTrip.Layouts();

    [Theory]
    [MemberData(nameof(Layouts))]
    public void What_is_written_is_read(string layout) => RoundTrip.Holds(layout, drawn => DocumentReader.Read("表.docx", Write([drawn])).Forms, GeneratedTexts.Any, 25);

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Word_finds_nothing_to_repair(string layout)
    {
        var form = GeneratedForms.Of(LayoutCatalogue.Find(layout)!, new Random(7), GeneratedTexts.Any, rows: 40);
        using var document = WordprocessingDocument.Open(new MemoryStream(Write([LayoutDrawer.Draw(form, LayoutCatalogue.Find(layout)!), LayoutDrawer.Draw(form, LayoutCatalogue.Find(layout)!)])), false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2016).Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void Hundreds_of_indicators_come_back()
    {
        var layout = LayoutCatalogue.Find("mof-2020-self-evaluation")!;
        RoundTrip.Same(GeneratedForms.Of(layout, new Random(1), GeneratedTexts.Any, rows: 600), layout, drawn => DocumentReader.Read("表.docx", Write([drawn])).Forms);
    }

    [Fact]
    public void Several_forms_of_different_paper_come_back_in_order()
    {
        FormLayout[] layouts = [.. LayoutCatalogue.Drawn];
        PerformanceForm[] forms = [.. layouts.Select((layout, i) => GeneratedForms.Of(layout, new Random(i), GeneratedTexts.Any))];
        var read = DocumentReader.Read("表.docx", Write([.. forms.Zip(layouts, LayoutDrawer.Draw)])).Forms;
        Assert.Equal(layouts.Select(layout => layout.Code), read.Select(form => form.Layout));
        Assert.Equal(forms.Select(form => form.Project.Name), read.Select(form => form.Project.Name));
    }

    [Fact]
    public void A_form_that_no_layout_declares_is_written_as_it_is_drawn()
    {
        var form = Assert.Single(DocumentReader.ReadText("-", "某省特有的项目绩效目标表\n(2023年度)\n项目名称\t培训经费\n一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t培训人数\t≥100人").Forms);
        var read = Assert.Single(DocumentReader.Read("表.docx", Write([FormDrawer.Draw(form)])).Forms);
        Assert.Equal("培训经费", read.Project.Name);
        Assert.Equal("≥100人", Assert.Single(read.Indicators).Target?.Text);
    }

    private static byte[] Write(IReadOnlyList<DrawnForm> forms)
    {
        using var stream = new MemoryStream();
        WordWriter.Write(forms, stream);
        return stream.ToArray();
    }
}
