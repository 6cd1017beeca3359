using AngleSharp.Dom;
using Jiheng.Domain.Documents;
using Jiheng.Forms.Formats.Tables;
using Jiheng.Forms.Formats.Text;

namespace Jiheng.Forms.Formats.Html;

/// <summary>A page to rows: its tables, and each line between them.</summary>
internal sealed class PageRows
{
    private static readonly PlaceFrame Lines = new(FrameKind.Paragraph);
    private readonly List<GridRow> rows = [];
    private readonly PageText text = new();
    private readonly CoverAllowance allowance = new();
    private int lines;
    private int tables;
    private int blank;

    public static DocumentGrid Of(IElement body)
    {
        var page = new PageRows();
        PageWalk.Through(body, page.text, 0, page.AddTable);
        // A page without tables is a text like any other: its columns may stand between blanks or bars.
        if (page.tables == 0) return TextGrid.Build(page.text.Take());
        page.AddLines();
        return new DocumentGrid(page.rows, []);
    }

    private void AddTable(IElement element, int depth)
    {
        AddLines();
        var table = PageTable.Of(element, depth);
        if (table.Caption is { } caption) PageWalk.Through(caption, text, depth, AddTable);
        AddLines();
        if (table.IsLayout) AddLayout(table, depth);
        else AddData(table, depth);
    }

    private void AddLayout(PageTable table, int depth)
    {
        foreach (var cell in table.Rows.SelectMany(row => row))
        {
            PageWalk.Through(cell.Element, text, depth, AddTable);
            AddLines();
        }
    }

    private void AddData(PageTable table, int depth)
    {
        var frame = new PlaceFrame(FrameKind.Table, ++tables);
        var layout = new TableLayout(frame, allowance);
        var line = 0;
        foreach (var row in table.Rows)
        {
            layout.Begin(++line);
            foreach (var cell in row)
            {
                layout.GoOnHere();
                layout.Add(cell.Text, cell.Columns, cell.Rows);
            }

            layout.GoOnBehind();
            if (layout.End() is { Count: > 0 } cells) AddRow(new GridRow(RowShape.Table, cells, blank, frame.Number));
            foreach (var inner in row.SelectMany(cell => cell.Tables)) AddTable(inner, depth);
        }
    }

    private void AddLines()
    {
        text.EndLine();
        if (text.Length == 0) return;
        foreach (var line in text.Take().Split('\n', StringSplitOptions.TrimEntries).SkipLast(1))
        {
            if (line.Length == 0) blank++;
            else AddRow(new GridRow(RowShape.Line, [new GridCell(line, new Place(++lines, 0, Lines))], blank));
        }
    }

    private void AddRow(GridRow row)
    {
        rows.Add(row);
        blank = 0;
    }
}
