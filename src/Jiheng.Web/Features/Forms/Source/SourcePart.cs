using Jiheng.Domain.Documents;
using Jiheng.Forms.Formats;
using Jiheng.Web.Components.Forms;

namespace Jiheng.Web.Features.Forms.Source;

/// <summary>Lines or rows that follow each other on one page, in one table or on one sheet.</summary>
/// <param name="Heading">The sheet or page that begins here; null where it goes on.</param>
/// <param name="IsTable">Whether it is a table; else each row is a line.</param>
/// <param name="Rows">Its rows.</param>
public sealed record SourcePart(string? Heading, bool IsTable, IReadOnlyList<IReadOnlyList<SourceCell>> Rows)
{
    internal static IReadOnlyList<SourcePart> Of(IReadOnlyList<GridRow> rows)
    {
        var parts = new List<SourcePart>();
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        string? heading = null;
        for (var start = 0; start < rows.Count;)
        {
            var end = start + 1;
            while (end < rows.Count && GoesOn(rows[start], rows[end])) end++;
            var own = HeadingOf(rows[start]);
            var part = rows.Skip(start).Take(end - start).ToList();
            parts.Add(new SourcePart(own == heading ? null : own, IsRow(part[0]), [.. part.Select((row, r) => Cells(part, r, anchors))]));
            heading = own;
            start = end;
        }

        return parts;
    }

    private static List<SourceCell> Cells(List<GridRow> part, int row, HashSet<string> anchors)
    {
        var cells = new List<SourceCell>();
        for (var c = 0; c < part[row].Cells.Count; c++)
        {
            var cell = part[row].Cells[c];
            if (cell.IsCovered) continue;
            // An anchor stands once: tables of JSON count their rows anew.
            var anchor = PlaceAnchor.Of(cell.Place) is { } named && anchors.Add(named) ? named : null;
            cells.Add(new SourceCell(cell.Text, anchor, Math.Max(1, (int)cell.ColumnSpan), Covered(part, row, c)));
        }

        return cells;
    }

    // Blank rows were left out in reading: only rows that are there can be covered.
    private static int Covered(List<GridRow> part, int row, int column)
    {
        var end = row + 1;
        while (end < part.Count && column < part[end].Cells.Count && part[end].Cells[column] is { RowSpan: 0, ColumnSpan: not 0 }) end++;
        return end - row;
    }

    private static bool GoesOn(GridRow first, GridRow next) =>
        IsRow(first) == IsRow(next) && first.Table == next.Table && HeadingOf(first) == HeadingOf(next) && FrameOf(first)?.Number == FrameOf(next)?.Number;

    private static bool IsRow(GridRow row) => row.Shape is RowShape.Table or RowShape.Ragged;

    private static PlaceFrame? FrameOf(GridRow row) => row.Cells.Count > 0 ? row.Cells[0].Place.Frame : null;

    private static string? HeadingOf(GridRow row) => FrameOf(row) switch
    {
        { Kind: FrameKind.Sheet, Sheet: { } sheet } => $"工作表“{sheet}”",
        { Kind: FrameKind.Page } page => $"第 {page.Number} 页",
        _ => null,
    };
}

/// <summary>A cell of the source view, or a line.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Anchor">The name of its place; null where it has none of its own.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
/// <param name="RowSpan">How many rows it covers.</param>
public sealed record SourceCell(string Text, string? Anchor, int ColumnSpan, int RowSpan);
