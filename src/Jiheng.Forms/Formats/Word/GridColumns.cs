namespace Jiheng.Forms.Formats.Word;

/// <summary>The columns of a table as people see them. Where the borders of two rows do not quite meet, the file has a column between them that
/// is thinner than a character; it is no column of its own.</summary>
internal sealed class GridColumns
{
    // 2 mm, in twentieths of a point.
    private const int Narrowest = 113;
    private readonly int[] seen;

    private GridColumns(IReadOnlyList<int> widths)
    {
        seen = new int[widths.Count + 1];
        for (var i = 0; i < widths.Count; i++) seen[i + 1] = seen[i] + (widths[i] < Narrowest ? 0 : 1);
    }

    public static GridColumns Of(WordTable table)
    {
        var columns = new GridColumns(table.Widths);
        // Some programs write widths that mean nothing.
        return table.Rows.TrueForAll(columns.ShowAllCells) ? columns : new GridColumns([]);
    }

    /// <summary>The index of the column that is seen at a column of the file, both 0-based.</summary>
    public int At(int column) => column < seen.Length ? seen[column] : seen[^1] + column - (seen.Length - 1);

    private bool ShowAllCells(WordRow row)
    {
        var column = row.Before;
        foreach (var cell in row.Cells)
        {
            if (At(column + cell.Columns) == At(column)) return false;
            column += cell.Columns;
        }

        return true;
    }
}
