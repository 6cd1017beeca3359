using Jiheng.Forms.Drawing;

namespace Jiheng.Forms.Editing.Drafts;

/// <summary>A block of cells, copied elsewhere, laid over the table to the right of a cell and below it, as both are seen.</summary>
public static class PastedCells
{
    /// <summary>The most rows of a block.</summary>
    public const int MostRows = TabText.MostRows;

    /// <summary>Whether a block has no more rows than can be pasted at once.</summary>
    public static bool Fits(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TabText.Rows(text, MostRows + 1).Count <= MostRows;
    }

    /// <summary>What is to be done for it. Rows that lack below the indicators are added. Where the block leaves a level empty, the level above it in the block holds, as in a merged cell.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="drawing">The draft as it is seen.</param>
    /// <param name="startPath">The cell at the block's upper left corner.</param>
    /// <param name="text">The block: tabs between cells, a line a row, as Excel and WPS copy it. At most 2,000 rows of 100 cells.</param>
    public static PastedBlock Edits(DraftForm draft, DrawnForm drawing, string startPath, string text)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(drawing);
        ArgumentNullException.ThrowIfNull(text);
        var texts = TabText.Rows(text);
        foreach (var block in drawing.Blocks)
        {
            var rows = SeenRow.Of(block);
            for (var r = 0; r < rows.Count; r++)
            {
                foreach (var (cell, column, begins) in rows[r].Cells)
                {
                    if (begins && cell.Path == startPath) return new PastedLayer(draft, rows, r, column, texts).Lay();
                }
            }
        }

        return new PastedBlock([], [.. texts.SelectMany(row => row).Where(one => !string.IsNullOrWhiteSpace(one))]);
    }
}

/// <summary>What becomes of a block that was pasted.</summary>
/// <param name="Edits">The changes, settled, in order.</param>
/// <param name="Left">The texts that no cell takes: they fell on labels, or outside the table.</param>
public sealed record PastedBlock(IReadOnlyList<DraftEdit> Edits, IReadOnlyList<string> Left);
