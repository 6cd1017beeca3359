using Jiheng.Domain.Documents;
using Jiheng.Forms.Formats.Converted;
using Jiheng.Forms.Reading;

namespace Jiheng.Tests.Forms.Formats;

/// <summary>Documents made by another program read as the texts they were made from: forms, heads, money, goals and every indicator.</summary>
public sealed class SampleReadingTests
{
    [Theory]
    [InlineData("self-evaluation-2023.docx", "self-evaluation-2023.txt")]
    [InlineData("targets-2023.docx", "targets-2023.txt")]
    [InlineData("targets-2023.html", "targets-2023.txt")]
    [InlineData("department-plan-2022.docx", "department-plan-2022.txt")]
    public void A_document_reads_as_its_text(string document, string text)
    {
        var expected = Text(text);
        Assert.True(expected.Count >= 4);
        Assert.Equal(expected.SelectMany(FormFacts.Of), Sample(document).SelectMany(FormFacts.Of));
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("html")]
    public void A_form_reads_the_same_in_each_format(string extension) =>
        Assert.Equal(FormFacts.Of(Text("self-evaluation-2023.txt")[0]), FormFacts.Of(Assert.Single(Sample("self-evaluation-2023-first." + extension))));

    [Theory]
    [InlineData("doc")]
    [InlineData("rtf")]
    [InlineData("odt")]
    public void A_form_in_a_format_that_is_converted_reads_the_same(string extension)
    {
        Assert.SkipWhen(LibreOffice.Program is null, "没有安装 LibreOffice（Debian 软件包 libreoffice-writer-nogui）。");
        A_form_reads_the_same_in_each_format(extension);
    }

    [Theory]
    [InlineData("self-evaluation-2023")]
    [InlineData("targets-2023")]
    public void A_workbook_that_another_program_saved_reads_as_its_text(string name)
    {
        string[] formats = LibreOffice.Program is null ? ["xlsx", "xls"] : ["xlsx", "xls", "ods"];
        Assert.All(formats, format => Assert.Equal(Text(name + ".txt").SelectMany(Untitled), Sample($"{name}.{format}").SelectMany(Untitled)));
    }

    // Jiheng wrote the forms by a declared layout, which has a title of its own, before the other program saved them.
    private static IEnumerable<string> Untitled(PerformanceForm form) => FormFacts.Of(form with { Title = null, Layout = null });

    private static IReadOnlyList<PerformanceForm> Sample(string file) => Read(Path.Combine("tests", "Samples", file));

    private static IReadOnlyList<PerformanceForm> Text(string file) => Read(Path.Combine("samples", file));

    private static IReadOnlyList<PerformanceForm> Read(string path) => DocumentReader.Read(path, File.ReadAllBytes(Path.Combine(Checkout.Root, path))).Forms;
}
