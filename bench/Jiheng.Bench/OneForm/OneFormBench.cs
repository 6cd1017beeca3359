using System.Diagnostics;
using System.Globalization;
using System.Text;
using Jiheng.Forms.Reading;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Scoring;

namespace Jiheng.Bench.OneForm;

/// <summary>Read, check and score of one self-evaluation, held against a bare pass that only decodes the same bytes and splits lines.</summary>
internal static class OneFormBench
{
    private const int Runs = 2_001;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(8);
    private const string Sample = "self-evaluation-2023.txt";
    private const string Title = "财政项目支出绩效自评表";
    private static long sink;

    public static void Run()
    {
        var bytes = SecondForm();
        var checker = new Checker();
        // Long enough for the runtime to compile every path for good: what is measured is a server's thousandth form, for both sides.
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < WarmUp;)
        {
            sink += Bare(bytes) + Whole(bytes, checker);
        }

        var (bare, read, whole) = (new double[Runs], new double[Runs], new double[Runs]);
        for (var i = 0; i < Runs; i++)
        {
            bare[i] = Microseconds(() => Bare(bytes));
            read[i] = Microseconds(() => DocumentReader.Read(Sample, bytes).Forms.Count);
            whole[i] = Microseconds(() => Whole(bytes, checker));
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread();
        sink += Whole(bytes, checker);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"one form of {bytes.Length} bytes, median of {Runs} runs"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"decode and split lines  {Median(bare):0.0} µs"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"read                    {Median(read):0.0} µs"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"read + check + score    {Median(whole):0.0} µs"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"allocated               {allocated / 1024} KB"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio                   {Median(whole) / Median(bare):0.0}"));
    }

    private static long Bare(byte[] bytes) => Encoding.UTF8.GetString(bytes).Split('\n').Length;

    private static long Whole(byte[] bytes, Checker checker)
    {
        var document = DocumentReader.Read(Sample, bytes);
        CheckSubject[] subjects = [.. document.Forms.Select((form, index) => new CheckSubject(document.File, index, form))];
        long found = 0;
        foreach (var form in checker.CheckAll(subjects)) found += form.Findings.Count;
        foreach (var subject in subjects) found += Scorer.Score(subject.Form).All.Count;
        return found;
    }

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

    // The sample holds four forms; the second has the most rows.
    private static byte[] SecondForm()
    {
        var text = File.ReadAllText(Path.Combine(Checkout.Root, "samples", Sample));
        var start = text.IndexOf(Title, Title.Length, StringComparison.Ordinal);
        var end = text.IndexOf(Title, start + Title.Length, StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(text[start..end]);
    }
}
