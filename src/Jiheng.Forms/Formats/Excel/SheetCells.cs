using System.Collections;
using Jiheng.Domain.Documents;

namespace Jiheng.Forms.Formats.Excel;

/// <summary>A sheet's row as cells. Only its texts are held, each cell is made when it is asked for: a long table is mostly cells
/// without text, and its rows have the same spans.</summary>
/// <param name="shape">What the row has in common with others.</param>
/// <param name="row">Its number, 1-based.</param>
/// <param name="texts">Its texts by column of the sheet, 0-based, in order.</param>
internal sealed class SheetCells(SheetShape shape, int row, (int Column, string Text)[] texts) : IReadOnlyList<GridCell>
{
    public int Count => shape.Spans.Length;

    public GridCell this[int index]
    {
        get
        {
            var next = 0;
            return Cell(index, ref next);
        }
    }

    public IEnumerator<GridCell> GetEnumerator()
    {
        var next = 0;
        for (var i = 0; i < Count; i++) yield return Cell(i, ref next);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // Texts before the next one belong to cells that were asked for already.
    private GridCell Cell(int index, ref int next)
    {
        var (column, wide, high) = shape.Spans[index];
        while (next < texts.Length && texts[next].Column < column) next++;
        var text = next < texts.Length && texts[next].Column == column ? texts[next].Text : "";
        return new GridCell(text, new Place(row, column + 1, shape.Frame), wide, high);
    }
}

/// <summary>What rows have in common that are merged alike.</summary>
/// <param name="Frame">The sheet.</param>
/// <param name="Spans">For each cell its column of the sheet, 0-based, and how many columns and rows it covers.</param>
internal sealed record SheetShape(PlaceFrame Frame, (int Column, short Wide, int High)[] Spans);
