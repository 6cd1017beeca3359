using Jiheng.Domain.Documents;

namespace Jiheng.Forms.Formats;

/// <summary>The hub between file formats and form reading: rows of cells in document order, whatever the file was.</summary>
/// <param name="Rows">Rows of tables and lines of text, in reading order.</param>
/// <param name="Diagnostics">What the format reader could not read or had to guess.</param>
public sealed record DocumentGrid(IReadOnlyList<GridRow> Rows, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>A file of which nothing can be read, and why.</summary>
    public static DocumentGrid Unreadable(Diagnostic problem) => new([], [problem]);
}

/// <summary>One row of a table, or one line of text.</summary>
/// <param name="Shape">How the row's cells were told apart.</param>
/// <param name="Cells">Empty cells included, so that a column keeps its index.</param>
/// <param name="BlankBefore">How many blank lines stand before it.</param>
/// <param name="Table">The number of its table in the document, 1-based; 0 for a line, and where the format knows no tables. A
/// table that runs over pages keeps its number.</param>
public sealed record GridRow(RowShape Shape, IReadOnlyList<GridCell> Cells, int BlankBefore, int Table = 0);

/// <summary>One cell with its place. A merged cell stands at its upper left corner; the places that it covers hold empty cells with
/// a span of 0 in the direction from which they are covered.</summary>
/// <param name="Text">The cell's text; line ends inside it are \n.</param>
/// <param name="Place">Its place.</param>
/// <param name="ColumnSpan">How many columns it covers; 0 where a cell to the left covers this one.</param>
/// <param name="RowSpan">How many rows it covers; 0 where a cell above covers this one.</param>
public readonly record struct GridCell(string Text, Place Place, short ColumnSpan = 1, int RowSpan = 1)
{
    public bool IsCovered => ColumnSpan == 0 || RowSpan == 0;
}

/// <summary>How a row's cells were told apart.</summary>
public enum RowShape
{
    /// <summary>A line of text: one cell, in which blanks may part what was in several.</summary>
    Line,

    /// <summary>A line of text that is known to be one whole cell.</summary>
    CellLine,

    /// <summary>Cells between delimiters, the empty ones kept: a column has one index in all rows.</summary>
    Table,

    /// <summary>Cells between delimiters, but merged cells are missing: an index says little.</summary>
    Ragged,
}
