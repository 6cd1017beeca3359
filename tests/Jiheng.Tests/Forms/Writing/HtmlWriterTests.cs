using Jiheng.Domain.Documents;
using Jiheng.Forms.Drawing;
using Jiheng.Forms.Layouts;
using Jiheng.Forms.Reading;
using Jiheng.Forms.Writing.Web;

namespace Jiheng.Tests.Forms.Writing;

public sealed class HtmlWriterTests
{
    public static TheoryData<string> Layouts() => RoundTrip.Layouts();

    [Theory]
    [MemberData(nameof(Layouts))]
    public void What_is_written_is_read(string layout) => RoundTrip.Holds(layout, drawn => DocumentReader.Read("表.html", Write([drawn])).Forms, GeneratedTexts.Any, 25);

    [Fact]
    public void Several_forms_come_back_in_order()
    {
        FormLayout[] layouts = [.. LayoutCatalogue.Drawn];
        PerformanceForm[] forms = [.. layouts.Select((layout, i) => GeneratedForms.Of(layout, new Random(i), GeneratedTexts.Any, rows: 60))];
        var read = DocumentReader.Read("表.html", Write([.. forms.Zip(layouts, LayoutDrawer.Draw)])).Forms;
        Assert.Equal(layouts.Select(layout => layout.Code), read.Select(form => form.Layout));
        Assert.All(read, form => Assert.Equal(60, form.AllIndicators.Count()));
    }

    private static byte[] Write(IReadOnlyList<DrawnForm> forms)
    {
        using var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream)) HtmlWriter.Write(forms, writer);
        return stream.ToArray();
    }
}
