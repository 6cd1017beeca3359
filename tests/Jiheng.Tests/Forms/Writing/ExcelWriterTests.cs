using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Jiheng.Domain.Documents;
using Jiheng.Forms.Drawing;
using Jiheng.Forms.Layouts;
using Jiheng.Forms.Reading;
using Jiheng.Forms.Writing.Excel;

namespace Jiheng.Tests.Forms.Writing;

public sealed class ExcelWriterTests
{
    public static TheoryData<string> Layouts() => RoundTrip.Layouts();

    [Theory]
    [MemberData(nameof(Layouts))]
    public void What_is_written_is_read(string layout) => RoundTrip.Holds(layout, drawn => DocumentReader.Read("表.xlsx", Write([drawn])).Forms, GeneratedTexts.Any, 25);

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Excel_finds_nothing_to_repair(string layout)
    {
        var form = GeneratedForms.Of(LayoutCatalogue.Find(layout)!, new Random(7), GeneratedTexts.Any, rows: 40);
        var drawn = LayoutDrawer.Draw(form, LayoutCatalogue.Find(layout)!);
        using var document = SpreadsheetDocument.Open(new MemoryStream(Write([drawn, drawn])), false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2016).Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void Every_form_has_a_sheet_and_the_list_leads_there()
    {
        FormLayout[] layouts = [.. LayoutCatalogue.Drawn];
        PerformanceForm[] forms = [.. layouts.Select((layout, i) => GeneratedForms.Of(layout, new Random(i), GeneratedTexts.Any))];
        var bytes = Write([.. forms.Zip(layouts, LayoutDrawer.Draw)]);
        var read = DocumentReader.Read("表.xlsx", bytes).Forms;
        Assert.Equal(layouts.Select(layout => layout.Code), read.Select(form => form.Layout));
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        var sheets = document.WorkbookPart!.Workbook.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(sheet => sheet.Name!.Value!).ToArray();
        Assert.Equal("目录", sheets[0]);
        Assert.Equal(layouts.Length + 1, sheets.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    private static byte[] Write(IReadOnlyList<DrawnForm> forms)
    {
        using var stream = new MemoryStream();
        ExcelWriter.Write(forms, stream);
        return stream.ToArray();
    }
}
