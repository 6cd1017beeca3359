using Jiheng.Domain.Documents;
using Jiheng.Forms.Drawing;
using Jiheng.Forms.Formats;
using Jiheng.Forms.Reading;
using Jiheng.Forms.Writing;

namespace Jiheng.Tests.Forms.Writing;

/// <summary>Every layout is drawn and read back without any file between.</summary>
public sealed class DrawnGridTests
{
    public static TheoryData<string> Layouts() => RoundTrip.Layouts();

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_drawn_form_is_read_by_its_places(string layout) => RoundTrip.Holds(layout, drawn => DocumentReader.ReadGrid(Grid(drawn)), GeneratedTexts.Any, 60);

    internal static DocumentGrid Grid(DrawnForm drawn)
    {
        var table = PlacedTable.Of(drawn);
        var frame = new PlaceFrame(FrameKind.Table, 1);
        var cells = new GridCell[table.Rows.Count, table.Widths.Count];
        foreach (var cell in table.Rows.SelectMany(row => row.Cells))
        {
            for (var r = cell.Row; r < cell.Row + cell.RowSpan; r++)
            {
                for (var c = cell.Column; c < cell.Column + cell.ColumnSpan; c++)
                {
                    var (first, top) = (c == cell.Column, r == cell.Row);
                    cells[r, c] = new GridCell(first && top ? cell.Drawn.Text ?? "" : "", new Place(r + 1, c + 1, frame), first ? (short)cell.ColumnSpan : (short)0, top ? cell.RowSpan : 0);
                }
            }
        }

        var rows = new List<GridRow>();
        string?[] lines = [drawn.Title, drawn.Subtitle, drawn.Note];
        rows.AddRange(lines.Where(line => line is not null).Select((line, i) => new GridRow(RowShape.Line, [new GridCell(line!, new Place(i + 1))], 0)));
        for (var r = 0; r < table.Rows.Count; r++) rows.Add(new GridRow(RowShape.Table, [.. Enumerable.Range(0, table.Widths.Count).Select(c => cells[r, c])], 0, 1));
        return new DocumentGrid(rows, []);
    }
}
