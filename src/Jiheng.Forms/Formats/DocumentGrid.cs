using Jiheng.Domain.Documents;

namespace Jiheng.Forms.Formats;

/// <summary>The hub between file formats and form reading: rows of cells in document order, whatever the file was.</summary>
/// <param name="Rows">Rows of tables and lines of text, in reading order.</param>
/// <param name="Diagnostics">What the format reader could not read or had to guess.</param>
public sealed record DocumentGrid(IReadOnlyList<GridRow> Rows, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>One row of a table, or one line of text.</summary>
/// <param name="Shape">How the row's cells were told apart.</param>
/// <param name="Cells">Empty cells included, so that a column keeps its index.</param>
/// <param name="BlankBefore">How many blank lines stand before it.</param>
public sealed record GridRow(RowShape Shape, IReadOnlyList<GridCell> Cells, int BlankBefore);

/// <summary>One cell with its place.</summary>
public readonly record struct GridCell(string Text, Place Place);

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
