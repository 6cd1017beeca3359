using Jiheng.Forms.Formats;
using Jiheng.Forms.Layouts;
using Jiheng.Forms.Layouts.Fields;
using Jiheng.Forms.Layouts.Sheets;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Forms.Reading.Declared;

/// <summary>Holds a layout's table against the rows of a grid. It fits where all of its words are printed at their places.</summary>
internal sealed class SheetMatcher
{
    private readonly IReadOnlyList<GridRow> grid;
    private readonly IReadOnlyList<LayoutRow> rows;
    private readonly List<MatchedValue> values = [];
    private readonly List<RepeatedRows> repeated = [];
    private readonly List<GridCell> labels = [];
    private readonly GridCell[] arranged;
    private readonly int start;
    private int at;

    private SheetMatcher(FormLayout layout, IReadOnlyList<GridRow> grid, int start) =>
        (this.grid, this.start, rows, at, arranged) = (grid, start, layout.Sheet!.Rows, start, new GridCell[layout.Sheet.Rows.Max(row => row.Full.Count)]);

    /// <summary>The layout's table where it begins at a row of the grid; null where it does not fit.</summary>
    public static SheetMatch? Match(FormLayout layout, IReadOnlyList<GridRow> grid, int start)
    {
        var matcher = new SheetMatcher(layout, grid, start);
        return matcher.Run() ? new SheetMatch(layout, start, matcher.at) { Values = matcher.values, Repeated = matcher.repeated, Labels = matcher.labels } : null;
    }

    private bool Run()
    {
        for (var r = 0; r < rows.Count; r++)
        {
            // Blank rows between stand for nothing: the end of a row that a page cut in two.
            while (at < grid.Count && rows[r].Repeat == RowRepeat.Once && at > start && IsBlank(grid[at]) && !Fits(rows[r], grid[at])) at++;
            if (rows[r].Repeat != RowRepeat.Once) TakeRepeated(r);
            else if (at < grid.Count && Fits(rows[r], grid[at])) TakeOnce(rows[r]);
            else return false;
        }

        return rows[^1].Repeat == RowRepeat.Once || !GoesOn();
    }

    // Rows of the same table that do not fit: then the layout does not explain it, whatever its head says.
    private bool GoesOn() =>
        at < grid.Count && grid[at].Shape == RowShape.Table && grid[at].Table == grid[start].Table
        && grid[at].Cells.Count(cell => !string.IsNullOrWhiteSpace(cell.Text)) > 1 && SheetKeys.Beginning(grid[at]).Count == 0;

    private static bool IsBlank(GridRow row) => row.Shape == RowShape.Table && row.Cells.All(cell => string.IsNullOrWhiteSpace(cell.Text));

    private void TakeOnce(LayoutRow row)
    {
        var cells = arranged.AsSpan(0, row.Full.Count);
        GridCell? label = null;
        for (var c = 0; c < cells.Length; c++)
        {
            var cell = row.Full[c];
            if (!row.Begins(c)) continue;
            if (cell.Text.Field is { } field)
            {
                values.Add(new MatchedValue(field, cells[c].Text.Trim(), cells[c], label?.Text));
                label = null;
                continue;
            }

            label = cells[c];
            if (!string.IsNullOrWhiteSpace(cells[c].Text)) labels.Add(cells[c]);
            var printed = cells[c];
            if (cell.Text.Match(printed.Text) is { } found) values.AddRange(found.Select(part => new MatchedValue(part.Key, part.Value, printed, null)));
            else values.AddRange(cell.Text.Fields.Select(name => new MatchedValue(name, printed.Text, printed, null)));
        }

        at++;
    }

    // Rows are taken as long as they fit, and until the row that stands once after them; a head that a page break repeats is passed over.
    private void TakeRepeated(int r)
    {
        var row = rows[r];
        var head = r > 0 && rows[r - 1].Repeat == RowRepeat.Once ? rows[r - 1] : null;
        var next = r + 1 < rows.Count ? rows[r + 1] : null;
        var printed = new List<GridRow>();
        for (; at < grid.Count; at++)
        {
            if (next is { Repeat: RowRepeat.Once } && Fits(next, grid[at])) break;
            if (head is not null && Fits(head, grid[at])) continue;
            if (!Fits(row, grid[at])) break;
            printed.Add(grid[at]);
        }

        repeated.Add(new RepeatedRows(row, printed));
    }

    // The first word tells most rows apart, and costs least.
    private static bool MayFit(LayoutRow row, GridRow printed)
    {
        if (row.Repeat != RowRepeat.Once || !row.Begins(0) || row.Full[0].Text is not { Field: null } words || words.Parts.Count == 0) return true;
        return printed.Cells.Count > 0 && printed.Cells[0] is { RowSpan: > 0 } first && Says(words, first);
    }

    /// <summary>Whether the row has the layout's cells and words; its cells are left in <see cref="arranged"/>.</summary>
    private bool Fits(LayoutRow row, GridRow printed)
    {
        var cells = arranged.AsSpan(0, row.Full.Count);
        if (printed.Shape != RowShape.Table || !MayFit(row, printed) || !PrintedCells.Arrange(printed, cells)) return false;
        // What is printed once over several rows is blank in all but the first.
        for (var c = 0; c < cells.Length; c++)
        {
            if (row.Full[c].Text is not { Field: null } words) continue;
            var fits = row.Repeat != RowRepeat.Once ? cells[c].RowSpan == 0 || Says(words, cells[c]) : !row.Begins(c) || (cells[c].RowSpan > 0 && Says(words, cells[c]));
            if (!fits) return false;
        }

        return true;
    }

    private static bool Says(LayoutText words, GridCell cell)
    {
        var key = SheetKeys.Of(words);
        var printed = LabelKey.Of(cell.Text);
        if (key == printed) return true;
        return words.Parts.Count > 1 && !words.Fields.All(field => field == FundsSheetFields.Unit) && words.Match(cell.Text) is not null;
    }
}
