using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Jiheng.Forms.Formats;

namespace Jiheng.Tests.Forms.Formats.Excel;

public sealed class WorkbookGridTests
{
    [Fact]
    public void Hidden_sheets_rows_and_columns_are_not_read_and_that_is_said()
    {
        var bytes = Workbook(data =>
        {
            data.Append(Row(1, "甲", "乙", "丙"), Row(2, "丁", "戊", "己"), Row(3, "庚", "辛", "壬"));
            data.Elements<Row>().ElementAt(1).Hidden = true;
        }, columns: new Columns(new Column { Min = 2, Max = 2, Hidden = true, Width = 0, CustomWidth = true }), hiddenSheet: true);
        var grid = GridReader.Read(FileFormat.Xlsx, bytes);
        Assert.Equal(["甲丙", "庚壬"], grid.Rows.Select(row => string.Concat(row.Cells.Select(cell => cell.Text))));
        Assert.Contains(grid.Diagnostics, diagnostic => diagnostic.Code == "READ-HIDDEN" && diagnostic.Message.Contains("2 个", StringComparison.Ordinal));
        Assert.Equal("cell 表一!C3", grid.Rows[1].Cells[1].Place.ToString());
    }

    [Fact]
    public void Merged_cells_cover_their_rows_and_columns()
    {
        var bytes = Workbook(data => data.Append(Row(1, "甲", null, "乙"), Row(2, null, null, "丙"), Row(3, "丁", "戊", "己")), merges: ["A1:B2"]);
        var rows = GridReader.Read(FileFormat.Xlsx, bytes).Rows;
        Assert.Equal([("甲", 2, 2), ("", 0, 2), ("乙", 1, 1)], rows[0].Cells.Select(cell => (cell.Text, (int)cell.ColumnSpan, cell.RowSpan)));
        Assert.Equal([(2, 0), (0, 0), (1, 1)], rows[1].Cells.Select(cell => ((int)cell.ColumnSpan, cell.RowSpan)));
    }

    [Fact]
    public void A_merge_that_begins_in_a_hidden_column_covers_the_columns_that_are_seen()
    {
        var bytes = Workbook(data => data.Append(Row(1, "甲", "乙", "丙", "丁")), columns: new Columns(new Column { Min = 1, Max = 1, Hidden = true, Width = 0, CustomWidth = true }), merges: ["A1:C1"]);
        var cells = Assert.Single(GridReader.Read(FileFormat.Xlsx, bytes).Rows).Cells;
        Assert.Equal([("", 2, 1), ("", 0, 1), ("丁", 1, 1)], cells.Select(cell => (cell.Text, (int)cell.ColumnSpan, cell.RowSpan)));
    }

    [Fact]
    public void Cells_that_tell_no_place_stand_side_by_side_the_blank_ones_too()
    {
        var bytes = Workbook(data => data.Append(new Row(Loose("甲"), new Cell(), Loose("丙"), Text("F1", "己"), Loose("庚"))));
        Assert.Equal(["甲", "", "丙", "", "", "己", "庚"], Assert.Single(GridReader.Read(FileFormat.Xlsx, bytes).Rows).Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void A_merge_over_the_whole_sheet_costs_nothing()
    {
        var bytes = Workbook(data => data.Append(Row(1, "甲", "乙")), merges: ["A1:XFD1048576"]);
        Assert.Single(GridReader.Read(FileFormat.Xlsx, bytes).Rows);
    }

    [Fact]
    public void A_formula_gives_the_value_that_was_kept()
    {
        var bytes = Workbook(data => data.Append(new Row(new Cell { CellReference = "A1", CellFormula = new CellFormula("1+1"), CellValue = new CellValue("2") }, Text("B1", "乙")) { RowIndex = 1 }));
        Assert.Equal(["2", "乙"], Assert.Single(GridReader.Read(FileFormat.Xlsx, bytes).Rows).Cells.Select(cell => cell.Text));
    }

    [Theory]
    [InlineData("甲_x000D_\n乙", "甲\n乙")]
    [InlineData("_x005F_x000D_", "_x000D_")]
    [InlineData("表_x1", "表_x1")]
    public void Characters_that_a_workbook_writes_by_number_are_read(string written, string meant)
    {
        var bytes = Workbook(data => data.Append(Row(1, written, "乙")));
        Assert.Equal(meant, Assert.Single(GridReader.Read(FileFormat.Xlsx, bytes).Rows).Cells[0].Text);
    }

    [Theory]
    [InlineData(300)]
    [InlineData(2_000)]
    public void A_workbook_cut_short_is_damaged(int length)
    {
        var bytes = Workbook(data => data.Append(Row(1, "甲", "乙")));
        Assert.Equal("READ-DAMAGED", Assert.Single(GridReader.Read(FileFormat.Xlsx, bytes.AsMemory(0, Math.Min(length, bytes.Length - 200))).Diagnostics).Code);
    }

    [Fact]
    public void An_old_workbook_that_is_none_is_damaged()
    {
        byte[] bytes = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[4096]];
        Assert.Equal("READ-DAMAGED", Assert.Single(GridReader.Read(FileFormat.Xls, bytes).Diagnostics).Code);
    }

    private static byte[] Workbook(Action<SheetData> fill, Columns? columns = null, string[]? merges = null, bool hiddenSheet = false)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var sheets = new Sheets();
            var part = book.AddNewPart<WorksheetPart>();
            var data = new SheetData();
            fill(data);
            part.Worksheet = columns is null ? new Worksheet(data) : new Worksheet(columns, data);
            if (merges is not null) part.Worksheet.Append(new MergeCells([.. merges.Select(merge => new MergeCell { Reference = merge })]));
            sheets.Append(new Sheet { Id = book.GetIdOfPart(part), SheetId = 1, Name = "表一" });
            if (hiddenSheet)
            {
                var other = book.AddNewPart<WorksheetPart>();
                other.Worksheet = new Worksheet(new SheetData(Row(1, "藏")));
                sheets.Append(new Sheet { Id = book.GetIdOfPart(other), SheetId = 2, Name = "藏", State = SheetStateValues.Hidden });
            }

            book.Workbook = new Workbook(sheets);
        }

        return stream.ToArray();
    }

    private static Row Row(uint index, params string?[] texts) => new([.. texts.Select((text, i) => (text, i)).Where(cell => cell.text is not null).Select(cell => Text($"{(char)('A' + cell.i)}{index}", cell.text!))]) { RowIndex = index };

    private static Cell Loose(string text) => new(new InlineString(new Text(text))) { DataType = CellValues.InlineString };

    private static Cell Text(string reference, string text) => new(new InlineString(new Text(text))) { CellReference = reference, DataType = CellValues.InlineString };
}
