using Jiheng.Forms.Formats;
using Jiheng.Forms.Layouts;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Forms.Reading.Declared;

/// <summary>Finds the declared tables of a grid, each with the lines that belong to it, and what is left between them.</summary>
internal static class DeclaredSheets
{
    private const int MostLinesAbove = 6;

    /// <summary>The grid in order: tables that a layout explains, and stretches of rows that none does.</summary>
    public static IEnumerable<(SheetMatch? Match, int Start, int End)> Find(IReadOnlyList<GridRow> rows)
    {
        var loose = 0;
        for (var r = 0; r < rows.Count;)
        {
            if (Best(rows, loose, r) is not { } match)
            {
                r++;
                continue;
            }

            var top = Top(rows, loose, r);
            if (top > loose) yield return (null, loose, top);
            yield return (match, top, match.End);
            loose = r = match.End;
        }

        if (loose < rows.Count) yield return (null, loose, rows.Count);
    }

    // Two layouts may have the same table: the title tells them apart.
    private static SheetMatch? Best(IReadOnlyList<GridRow> rows, int loose, int start)
    {
        SheetMatch? best = null;
        foreach (var layout in SheetKeys.Beginning(rows[start]))
        {
            if (SheetMatcher.Match(layout, rows, start) is not { } match) continue;
            if (Titled(layout, rows, Top(rows, loose, start), start)) return match;
            best ??= match;
        }

        return best;
    }

    /// <summary>The first of the lines above a table that belong to it.</summary>
    private static int Top(IReadOnlyList<GridRow> rows, int loose, int start)
    {
        var top = start;
        while (top > loose && start - top < MostLinesAbove && IsLine(rows[top - 1])) top--;
        return top;
    }

    /// <summary>A line of text, or a row with but one text, as sheets print their titles.</summary>
    private static bool IsLine(GridRow row) => row.Shape != RowShape.Table || row.Cells.Count(cell => !string.IsNullOrWhiteSpace(cell.Text)) <= 1;

    private static bool Titled(FormLayout layout, IReadOnlyList<GridRow> rows, int top, int start)
    {
        for (var r = top; r < start; r++)
        {
            foreach (var cell in rows[r].Cells)
            {
                if (LabelKey.Close(cell.Text).Contains(layout.Label, StringComparison.Ordinal)) return true;
            }
        }

        return false;
    }
}
