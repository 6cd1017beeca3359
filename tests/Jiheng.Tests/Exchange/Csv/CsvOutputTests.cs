using System.Text;
using CsvHelper;
using FsCheck;
using FsCheck.Fluent;
using Jiheng.Exchange.Csv;
using Jiheng.Exchange.Tables;

namespace Jiheng.Tests.Exchange.Csv;

public sealed class CsvOutputTests
{
    [Fact]
    public async Task Findings_come_back_as_they_were_with_the_mark_for_spreadsheets()
    {
        var bytes = await WriteAsync(FindingTable.Table, SampleForms.All.SelectMany(each => FindingTable.Rows(each.Form)));

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var expected = SampleForms.All.SelectMany(each => FindingTable.Rows(each.Form)).Select(row => FindingTable.Table.Cells(row).Select(Shown).ToArray()).ToList();
        var read = Read(bytes);
        Assert.Equal(["规则", "轻重", "文件", "表", "项目", "单位", "年度", "指标", "字段", "问题", "改法", "应为", "依据", "位置"], read[0]);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, read.Skip(1));
    }

    [Fact]
    public async Task Numbers_stay_numbers_and_every_form_is_there()
    {
        var read = Read(await WriteAsync(IndicatorTable.Table, SampleForms.All.SelectMany(each => IndicatorTable.Rows(each.Form, each.Scored))));
        var score = Array.IndexOf(read[0], "得分");
        var name = Array.IndexOf(read[0], "指标名称");
        Assert.Equal("4.00", read.First(row => row[name] == "专家研判" && row[score].Length > 0)[score]);
        Assert.Equal(SampleForms.All.Count, read.Skip(1).Select(row => (row[0], row[1])).Distinct().Count());
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://evil\")")]
    [InlineData("+1")]
    [InlineData("-1+2")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("＝1+1")]
    public void A_text_that_begins_like_a_formula_is_made_harmless(string text) => Assert.Equal("'" + text, FormulaGuard.Harmless(text));

    [Fact]
    public void A_text_made_harmless_has_its_own_way_back() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(
        Gen.ArrayOf(Gen.Elements('\'', '=', '-', '＝', '\t', '甲', 'a')).ToArbitrary(), signs =>
        {
            var text = new string(signs);
            var harmless = FormulaGuard.Harmless(text);
            return FormulaGuard.Original(harmless) == text && harmless is not ['=' or '-' or '＝' or '\t', ..];
        }));

    [Fact]
    public async Task A_negative_number_is_no_formula()
    {
        var table = new Table<decimal>("数").Number("数", 5, number => number).Text("字", 5, _ => "-1");
        Assert.Equal([["数", "字"], ["-12.50", "'-1"]], Read(await WriteAsync(table, [-12.50m])));
    }

    [Fact]
    public void Any_text_comes_back() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(ArbMap.Default.ArbFor<string[]>(), texts =>
    {
        string[] clean = [.. texts.Select(text => Whole(text))];
        if (clean.Length == 0) return true;
        var table = new Table<string>("字").Text("字", 5, text => text).Text("尾", 5, _ => "。");
        var read = Read(WriteAsync(table, clean).GetAwaiter().GetResult());
        return read.Skip(1).Select(row => row[0]).SequenceEqual(clean.Select(FormulaGuard.Harmless));
    }));

    // Half a character cannot be written in UTF-8; it becomes the sign for that.
    private static string Whole(string? text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text ?? ""));

    private static string Shown(TableCell cell) => cell.Text is { } text ? FormulaGuard.Harmless(text) : cell.ToString();

    private static async Task<byte[]> WriteAsync<T>(Table<T> table, IEnumerable<T> lines)
    {
        using var held = new MemoryStream();
        await using (var csv = new CsvOutput<T>(table, held)) await csv.WriteAsync(lines, TestContext.Current.CancellationToken);
        return held.ToArray();
    }

    private static List<string[]> Read(byte[] bytes)
    {
        using var reader = CsvReader.Create(bytes, new CsvReaderOptions { HasHeader = false });
        var rows = new List<string[]>();
        while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        return rows;
    }
}
