using Jiheng.Domain.Documents;

namespace Jiheng.Forms.Formats.Word;

/// <summary>A paragraph or a table.</summary>
internal abstract record WordBlock;

/// <summary>A paragraph.</summary>
/// <param name="Text">Its text; line ends inside it are \n.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="GoesOn">Whether a tracked change deletes its end, so that the next paragraph belongs to it.</param>
internal sealed record WordParagraph(string Text, Place Place, bool GoesOn) : WordBlock;

/// <summary>A table.</summary>
/// <param name="Frame">Has its number in the document.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Widths">The widths of its columns in twentieths of a point, so far as the file has them.</param>
internal sealed record WordTable(PlaceFrame Frame, List<WordRow> Rows, List<int> Widths) : WordBlock
{
    /// <summary>Whether the table only frames a page: one column, with whole tables in it.</summary>
    public bool IsFrame => Rows.TrueForAll(row => row.Cells.Count == 1) && Rows.Exists(row => row.Cells[0].Blocks is not null);
}

/// <summary>A row.</summary>
/// <param name="Line">Its number in the table, 1-based.</param>
/// <param name="Before">How many columns it leaves out on the left.</param>
/// <param name="Cells">Its cells; merged ones stand in each row that they cover.</param>
internal sealed record WordRow(int Line, int Before, List<WordCell> Cells);

/// <summary>A cell.</summary>
/// <param name="Text">The text of its paragraphs.</param>
/// <param name="Columns">How many columns it covers.</param>
/// <param name="Merge">Whether it belongs together with cells above or below.</param>
/// <param name="Blocks">Its paragraphs and tables; null where it holds no table.</param>
internal sealed record WordCell(string Text, int Columns, RowMerge Merge, List<WordBlock>? Blocks);

/// <summary>How a cell is merged with those above and below.</summary>
internal enum RowMerge
{
    None,
    Begins,
    GoesOn,
}
