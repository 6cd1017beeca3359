namespace Jiheng.Forms.Formats.Pages;

/// <summary>A table, or the part of one, that stands on a page.</summary>
/// <param name="Page">The page's number.</param>
/// <param name="ColumnEdges">Where its columns begin, and where the last one ends.</param>
/// <param name="RowEdges">Where its rows begin, and where the last one ends.</param>
/// <param name="Cells">From left to right and from top to bottom, without gaps.</param>
internal sealed record PageTable(int Page, double[] ColumnEdges, double[] RowEdges, IReadOnlyList<PageCell> Cells)
{
    public Box Box => new(ColumnEdges[0], RowEdges[0], ColumnEdges[^1], RowEdges[^1]);

    public int Rows => RowEdges.Length - 1;

    public int Columns => ColumnEdges.Length - 1;

    /// <summary>The same table on more column edges: cells span all columns that they cover now.</summary>
    public PageTable On(double[] edges) => this with
    {
        ColumnEdges = edges,
        Cells = [.. Cells.Select(cell =>
        {
            var first = EdgeList.Nearest(edges, cell.Box.Left);
            return cell with { Column = first, ColumnSpan = EdgeList.Nearest(edges, cell.Box.Right) - first };
        })],
    };
}

/// <summary>A cell of a table on a page.</summary>
/// <param name="Row">Its first row in the part of the table on its page, 0-based.</param>
/// <param name="Column">Its first column, 0-based.</param>
/// <param name="RowSpan">How many rows it covers.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
/// <param name="Box">Its rectangle.</param>
internal sealed record PageCell(int Row, int Column, int RowSpan, int ColumnSpan, Box Box)
{
    /// <summary>What stands in it.</summary>
    public CellText Content { get; init; } = CellText.Empty;
}
