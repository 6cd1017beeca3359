using FsCheck;
using FsCheck.Fluent;
using Jiheng.Exchange.Tables;
using Jiheng.Exchange.Xlsx;

namespace Jiheng.Tests.Exchange.Xlsx;

public sealed class FormWorkbookTests
{
    private static readonly string[] OddParts = ["\r", "\n", "\t", "\0", "\u0001", "\u000b", "\ud800", "\udc00", "😀", "_x000D_", "_x005F_", "_", "x", " ", "<", "&", "]]>", "\ufffe", "=1", "表"];

    [Fact]
    public async Task The_workbook_has_no_error_and_reads_back_as_it_was_written()
    {
        using var stream = await WriteAsync(new FormWorkbook());

        Assert.Empty(WorkbookReader.Errors(stream));
        var sheets = WorkbookReader.Read(stream);
        Assert.Equal(["汇总", "发现", "指标数据", "核对台账"], sheets.Select(sheet => sheet.Name));
        Same(FormTable.Table, SampleForms.All.Select(each => new FormSummary(each.Form, each.Scored)), sheets[0].Rows);
        Same(FindingTable.Table, SampleForms.All.SelectMany(each => FindingTable.Rows(each.Form)), sheets[1].Rows);
        Same(IndicatorTable.Table, SampleForms.All.SelectMany(each => IndicatorTable.Rows(each.Form, each.Scored)), sheets[2].Rows);
        Same(LedgerTable.Table, SampleForms.All.SelectMany(each => LedgerTable.Rows(each.Form)), sheets[3].Rows);
    }

    [Fact]
    public void What_a_sheet_cannot_hold_goes_on_in_the_next()
    {
        using var sheets = new SheetSeries<FindingRow>(FindingTable.Table, mostRows: 50);
        foreach (var (form, _) in SampleForms.All) sheets.Add(FindingTable.Rows(form));
        sheets.Complete();
        using var stream = new MemoryStream();
        XlsxPackage.Write(stream, sheets.Parts, TestContext.Current.CancellationToken);

        Assert.Empty(WorkbookReader.Errors(stream));
        var parts = WorkbookReader.Read(stream);
        Assert.Equal(["发现", "发现（2）", "发现（3）"], parts.Take(3).Select(part => part.Name));
        Assert.All(parts, part => Assert.InRange(part.Rows.Count, 2, 50));
        Assert.All(parts, part => Assert.Equal(FindingTable.Table.Columns.Select(column => column.Head), part.Rows[0]));
        Same(FindingTable.Table, SampleForms.All.SelectMany(each => FindingTable.Rows(each.Form)), [parts[0].Rows[0], .. parts.SelectMany(part => part.Rows.Skip(1))]);
    }

    [Fact]
    public async Task An_empty_workbook_has_its_heads()
    {
        using var workbook = new FormWorkbook();
        using var stream = new MemoryStream();
        await workbook.WriteAsync(stream, TestContext.Current.CancellationToken);

        Assert.Empty(WorkbookReader.Errors(stream));
        Assert.All(WorkbookReader.Read(stream), sheet => Assert.Single(sheet.Rows));
    }

    [Fact]
    public void Any_text_comes_back() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Gen.Elements(OddParts).ArrayOf().Select(string.Concat).ArrayOf().ToArbitrary(), texts =>
    {
        var table = new Table<string>("字").Text("字", 5, text => text);
        var read = Rows(table, [.. texts]);
        return read.Skip(1).Select(row => row[0]).SequenceEqual(texts.Select(Whole));
    }));

    [Fact]
    public void What_is_too_long_for_a_cell_is_cut_and_says_so()
    {
        var cell = Rows(new Table<string>("字").Text("字", 5, text => text), [new string('长', 40_000)])[1][0];
        Assert.Equal(32_767, cell.Length);
        Assert.EndsWith("全文见原表）", cell, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("20.00", "20.00")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("1234567890.12", "1234567890.12")]
    [InlineData("123456789012345678.91", "123456789012345678.91")]
    public void Numbers_keep_their_digits(string printed, string read) =>
        Assert.Equal(read, Rows(new Table<decimal>("数").Number("数", 5, number => number), [decimal.Parse(printed, System.Globalization.CultureInfo.InvariantCulture)])[1][0]);

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(701, "ZZ")]
    [InlineData(702, "AAA")]
    public void Columns_are_named_as_in_spreadsheets(int column, string letters) => Assert.Equal(letters, SheetPart.Letters(column));

    private static string Whole(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));

    private static List<string[]> Rows<T>(Table<T> table, IReadOnlyList<T> lines)
    {
        using var sheets = new SheetSeries<T>(table, 1_000_000);
        sheets.Add(lines);
        sheets.Complete();
        using var stream = new MemoryStream();
        XlsxPackage.Write(stream, sheets.Parts, TestContext.Current.CancellationToken);
        return WorkbookReader.Read(stream)[0].Rows;
    }

    private static void Same<T>(Table<T> table, IEnumerable<T> lines, List<string[]> rows)
    {
        Assert.Equal(table.Columns.Select(column => column.Head), rows[0]);
        Assert.Equal(lines.Select(line => table.Cells(line).Select(cell => cell.ToString()).ToArray()), rows.Skip(1));
    }

    private static async Task<MemoryStream> WriteAsync(FormWorkbook workbook)
    {
        using (workbook)
        {
            foreach (var (form, scored) in SampleForms.All) workbook.Add(form, scored);
            var stream = new MemoryStream();
            await workbook.WriteAsync(stream, TestContext.Current.CancellationToken);
            return stream;
        }
    }
}
