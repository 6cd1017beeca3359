using Jiheng.Forms.Conversion;
using Jiheng.Forms.Drawing;

namespace Jiheng.Forms.Editing.Drafts;

/// <summary>A draft as the table in which it is filled in: every field has a cell, and a cell says what was typed also where the field could not hold it.</summary>
public static class DraftDrawing
{
    /// <summary>The table.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="asked">Fields that need a cell also where the layout has none and they are empty: those of findings.</param>
    public static DrawnForm Draw(DraftForm draft, IEnumerable<string> asked)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(asked);
        var drawn = OwnForm.DrawToFill(draft.Form, asked.Concat(draft.Unread.Keys));
        if (draft.Unread.Count == 0) return drawn;
        return drawn with { Blocks = [.. drawn.Blocks.Select(block => block with { Rows = [.. block.Rows.Select(row => row with { Cells = [.. row.Cells.Select(Typed)] })] })] };

        DrawnCell Typed(DrawnCell cell)
        {
            if (cell.Path is not { } path || !draft.Unread.TryGetValue(path, out var text)) return cell;
            // Between words a cell prints its field in brackets: there what was typed stands behind them.
            return cell.Role == CellRole.Label ? cell with { Text = $"{cell.Text}{text}", Whole = text } : cell with { Text = text, Whole = null };
        }
    }
}
