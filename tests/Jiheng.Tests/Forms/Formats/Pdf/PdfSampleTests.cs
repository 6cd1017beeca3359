using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Forms.Reading;

namespace Jiheng.Tests.Forms.Formats.Pdf;

/// <summary>Forms printed by other programs read as the text that they were made from.</summary>
public sealed class PdfSampleTests
{
    [Theory]
    [InlineData("pdf-evaluation-portrait-libreoffice.pdf", 1)]
    [InlineData("pdf-evaluation-landscape-libreoffice.pdf", 2)]
    [InlineData("pdf-evaluation-rotated-libreoffice.pdf", 2)]
    [InlineData("pdf-evaluation-chromium.pdf", 1)]
    [InlineData("pdf-declaration-libreoffice.pdf", 3)]
    [InlineData("pdf-borderless-libreoffice.pdf", 2)]
    public void Reads_as_the_text_does(string file, int forms)
    {
        var texts = Sources().ToDictionary(form => form.Project.Name!);
        var read = Forms(Path.Combine(Checkout.Root, "tests", "Samples", file));
        Assert.Equal(forms, read.Count);
        Assert.All(read, form => AssertSame(texts[form.Project.Name!], form));
    }

    private static void AssertSame(PerformanceForm text, PerformanceForm read)
    {
        Assert.Equal(text.AllIndicators.Select(Row), read.AllIndicators.Select(Row));
        Assert.Equal((text.Kind, text.Title, text.FiscalYear, text.Project), (read.Kind, read.Title, read.FiscalYear, read.Project));
        Assert.Equal(Money(text), Money(read));
        Assert.Equal(text.Goals.Annual, read.Goals.Annual);
        Assert.Equal(text.Goals.Actual, read.Goals.Actual);
        Assert.Equal((text.Evaluation?.TotalScore, text.Evaluation?.TotalPoints, text.Evaluation?.Grade), (read.Evaluation?.TotalScore, read.Evaluation?.TotalPoints, read.Evaluation?.Grade));
    }

    private static string Row(Indicator row) =>
        $"{row.Level1} {row.Level2} {row.Name} {row.Target?.Operator} {row.Target?.Text} {row.Target?.Unit} {row.Actual?.Text} {row.Points?.Value} {row.Score?.Value}";

    private static List<string> Money(PerformanceForm form) =>
        [$"{form.Funding?.Year} {form.Funding?.Whole}", .. (form.Funding?.Execution ?? []).Select(line => $"{line with { Line = 0 }}")];

    private static IEnumerable<PerformanceForm> Sources() => Forms(Checkout.Sample("self-evaluation-2023.txt")).Concat(Forms(Checkout.Sample("declaration-2022.txt")));

    private static IReadOnlyList<PerformanceForm> Forms(string file) => DocumentReader.Read(file, File.ReadAllBytes(file)).Forms;
}
