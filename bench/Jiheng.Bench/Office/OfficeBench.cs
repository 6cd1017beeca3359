using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Jiheng.Domain.Documents;
using Jiheng.Forms.Drawing;
using Jiheng.Forms.Layouts;
using Jiheng.Forms.Reading;
using Jiheng.Forms.Writing;

namespace Jiheng.Bench.Office;

/// <summary>Office documents: reading a Word form against a bare pass over its XML, a workbook of a hundred thousand indicators, pages of
/// PDF, and writing a thousand forms.</summary>
internal static class OfficeBench
{
    private const int Runs = 501;
    private const int Written = 1_000;
    private const int Rows = 100_000;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(6);
    private static long sink;

    public static void Run()
    {
        Word();
        Workbook();
        Pages();
        Write();
    }

    /// <summary>What the child process does: reads the workbook and tells its own peak.</summary>
    public static void ReadWorkbook(string path)
    {
        var clock = Stopwatch.StartNew();
        var document = DocumentReader.Read(path, File.ReadAllBytes(path));
        var seconds = clock.Elapsed.TotalSeconds;
        using var process = Process.GetCurrentProcess();
        Say($"xlsx of {document.Forms.Sum(form => form.Indicators.Count)} indicator rows  {seconds:0.00} s, peak {process.PeakWorkingSet64 / 1024 / 1024} MB (whole process), heap {GC.GetTotalMemory(false) / 1024 / 1024} MB");
    }

    private static void Word()
    {
        var bytes = File.ReadAllBytes(Sample("self-evaluation-2023.docx"));
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < WarmUp;) sink += Bare(bytes) + DocumentReader.Read("a.docx", bytes).Forms.Count;
        var (bare, read) = (new double[Runs], new double[Runs]);
        for (var i = 0; i < Runs; i++)
        {
            bare[i] = Microseconds(() => Bare(bytes));
            read[i] = Microseconds(() => DocumentReader.Read("a.docx", bytes).Forms.Count);
        }

        Say($"docx of {bytes.Length} bytes, median of {Runs} runs: unzip and XML pass {Median(bare):0} µs, read into forms {Median(read):0} µs, ratio {Median(read) / Median(bare):0.00}");
    }

    private static long Bare(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        using var stream = zip.GetEntry("word/document.xml")!.Open();
        using var xml = XmlReader.Create(stream);
        long count = 0;
        while (xml.Read()) count += xml.NodeType == XmlNodeType.Text ? xml.Value.Length : 1;
        return count;
    }

    // In a process of its own, so that what made the file is not counted.
    private static void Workbook()
    {
        var path = Path.Combine(Path.GetTempPath(), $"jiheng-bench-{Environment.ProcessId}.xlsx");
        try
        {
            using (var file = File.Create(path)) FormWriter.Write(WrittenFormat.Xlsx, [LayoutDrawer.Draw(Long(), LayoutCatalogue.Find("mof-2020-self-evaluation")!)], file);
            var start = new ProcessStartInfo(Environment.ProcessPath!, Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? [Environment.GetCommandLineArgs()[0], "workbook", path] : ["workbook", path]);
            // As the product runs: see Jiheng.Cli.csproj.
            start.Environment["DOTNET_TieredPGO"] = "0";
            using var child = Process.Start(start)!;
            child.WaitForExit();
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static PerformanceForm Long()
    {
        var form = Forms()[1];
        return form with { Indicators = [.. Enumerable.Range(0, Rows).Select(i => form.Indicators[i * form.Indicators.Count / Rows] with { Name = string.Create(CultureInfo.InvariantCulture, $"第{i + 1}项工作完成数量") })] };
    }

    private static void Pages()
    {
        foreach (var name in (string[])["pdf-evaluation-landscape-libreoffice.pdf", "pdf-evaluation-chromium.pdf", "pdf-declaration-libreoffice.pdf"])
        {
            var bytes = File.ReadAllBytes(Sample(name));
            sink += DocumentReader.Read(name, bytes).Forms.Count;
            var times = new double[7];
            var pages = UglyToad.PdfPig.PdfDocument.Open(bytes).NumberOfPages;
            for (var i = 0; i < times.Length; i++) times[i] = Microseconds(() => DocumentReader.Read(name, bytes).Forms.Count);
            Say($"{name}: {Median(times) / 1e6 / pages:0.000} s a page, median of {times.Length}");
        }
    }

    private static void Write()
    {
        var drawn = Forms().Select(form => LayoutDrawer.Draw(form, LayoutCatalogue.Find("mof-2020-self-evaluation")!)).ToArray();
        foreach (var format in Enum.GetValues<WrittenFormat>())
        {
            if (FormWriter.Problem(format) is not null) continue;
            FormWriter.Write(format, [drawn[0]], new MemoryStream());
            var count = format == WrittenFormat.Pdf ? Written / 20 : Written;
            var clock = Stopwatch.StartNew();
            for (var i = 0; i < count; i++) FormWriter.Write(format, [drawn[i % drawn.Length]], new MemoryStream());
            Say($"{count} forms written as {format}: {clock.Elapsed.TotalSeconds:0.00} s");
        }
    }

    private static IReadOnlyList<PerformanceForm> Forms() => DocumentReader.Read("a.txt", File.ReadAllBytes(Path.Combine(Checkout.Root, "samples", "self-evaluation-2023.txt"))).Forms;

    private static string Sample(string name) => Path.Combine(Checkout.Root, "tests", "Samples", name);

    private static double Microseconds(Func<long> work)
    {
        var start = Stopwatch.GetTimestamp();
        sink += work();
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }

    private static double Median(double[] times)
    {
        Array.Sort(times);
        return times[times.Length / 2];
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
