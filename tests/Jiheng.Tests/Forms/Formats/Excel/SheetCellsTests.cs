using FsCheck;
using FsCheck.Fluent;
using Jiheng.Domain.Documents;
using Jiheng.Forms.Formats;
using Jiheng.Forms.Formats.Excel;

namespace Jiheng.Tests.Forms.Formats.Excel;

public sealed class SheetCellsTests
{
    private static readonly PlaceFrame Frame = new(FrameKind.Sheet, 1, "表一");

    [Fact]
    public void A_cell_has_its_text_its_place_and_its_spans()
    {
        var cells = new SheetCells(new SheetShape(Frame, [(0, 1, 3), (2, 2, 1), (3, 0, 1), (4, 1, 1)]), 7, [(2, "乙"), (4, "丁")]);
        Assert.Equal(
            [new GridCell("", new Place(7, 1, Frame), 1, 3), new GridCell("乙", new Place(7, 3, Frame), 2), new GridCell("", new Place(7, 4, Frame), 0), new GridCell("丁", new Place(7, 5, Frame))],
            cells);
    }

    [Fact]
    public void A_cell_is_the_same_whether_it_is_asked_for_alone_or_in_its_turn() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), ArbMap.Default.ArbFor<byte[]>(), (seen, filled) =>
        {
            var columns = seen.Distinct().Order().ToList();
            var cells = new SheetCells(
                new SheetShape(Frame, [.. columns.Select(column => ((int)column, (short)1, 1))]), 1, [.. filled.Distinct().Order().Select(column => ((int)column, $"第 {column} 列"))]);
            Assert.Equal(columns.Select(column => filled.Contains(column) ? $"第 {column} 列" : ""), cells.Select(cell => cell.Text));
            Assert.Equal(cells.AsEnumerable(), Enumerable.Range(0, cells.Count).Select(index => cells[index]));
        }).QuickCheckThrowOnFailure();
}
