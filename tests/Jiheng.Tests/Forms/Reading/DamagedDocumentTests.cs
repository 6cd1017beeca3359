using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Jiheng.Forms.Reading;

namespace Jiheng.Tests.Forms.Reading;

/// <summary>Whatever is done to a document, reading it ends, and says what it found.</summary>
public sealed class DamagedDocumentTests
{
    private static readonly string[] Samples = [.. Directory.GetFiles(Path.Combine(Checkout.Root, "samples"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
    private static readonly string[] Junk = ["\t", "|", "\n", "\n\n\n", "一级指标", "二级指标三级指标", "≥", "（", "100%", "总分", "\0", "[[", "绩效目标申报表", "指标1:", "……", " "];

    [Fact]
    public void Mutated_documents_never_crash_or_hang()
    {
        var mutation = from sample in Gen.Choose(0, Samples.Length - 1)
                       from kind in Gen.Choose(0, 4)
                       from seed in Gen.Choose(0, int.MaxValue - 1)
                       select Mutate(Samples[sample], kind, new Random(seed));
        Prop.ForAll(mutation.ToArbitrary(), text => DocumentReader.ReadText("-", text).Forms is not null)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    [Theory]
    [InlineData("绩效指标一级指标二级指标三级指标年度指标值产出指标数量指标", "培训≥100人次以及其他", 40_000)]
    [InlineData("一级指标二级指标三级指标分值年度指标值全年实际值得分产出指标数量指标", "1", 200_000)]
    [InlineData("项目支出绩效目标表\n", "| 产出指标 | 数量指标 | 培训 | ≥1 |\n", 5_000)]
    [InlineData("", "[", 100_000)]
    [InlineData("项目名称", "（", 100_000)]
    public void Endless_lines_and_deep_nesting_end(string start, string repeated, int times)
    {
        var text = new StringBuilder(start).Insert(start.Length, repeated, times).ToString();
        Assert.NotNull(DocumentReader.ReadText("-", text));
    }

    [Fact]
    public void A_form_cut_anywhere_keeps_the_rows_before_the_cut()
    {
        var sample = Samples.Single(text => text.Contains("评分等级", StringComparison.Ordinal));
        var whole = DocumentReader.ReadText("-", sample).Forms[0].Indicators;
        var cut = DocumentReader.ReadText("-", sample[..(sample.IndexOf("评分等级", StringComparison.Ordinal) - 40)]).Forms[0].Indicators;
        Assert.Equal(whole.Take(cut.Count - 1).Select(row => row.Name), cut.Take(cut.Count - 1).Select(row => row.Name));
    }

    private static string Mutate(string text, int kind, Random random)
    {
        var at = random.Next(text.Length);
        var length = random.Next(1, Math.Min(400, text.Length - at + 1));
        return kind switch
        {
            0 => text[..at],
            1 => text.Remove(at, Math.Min(length, text.Length - at)),
            2 => text.Insert(at, Junk[random.Next(Junk.Length)]),
            3 => text.Insert(at, text.Substring(random.Next(text.Length - Math.Min(length, text.Length - at)), Math.Min(length, text.Length - at))),
            _ => string.Join('\n', text.Split('\n').OrderBy(_ => random.Next())),
        };
    }
}
