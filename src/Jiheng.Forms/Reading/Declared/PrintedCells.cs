using Jiheng.Forms.Formats;

namespace Jiheng.Forms.Reading.Declared;

/// <summary>A printed row's cells in the order of a layout's.</summary>
internal static class PrintedCells
{
    private const int Fewest = 2;

    /// <summary>Fills <paramref name="cells"/>, one for each of the layout's.</summary>
    /// <returns>False where the row has too few cells, or more texts than the layout has cells.</returns>
    public static bool Arrange(GridRow row, Span<GridCell> cells)
    {
        var count = 0;
        foreach (var cell in row.Cells)
        {
            if (cell.ColumnSpan == 0) continue;
            if (count < cells.Length) cells[count++] = cell;
            else if (!string.IsNullOrWhiteSpace(cell.Text)) return false;
        }

        // Sheets do not tell of blank cells at the end of a row.
        if (count < Math.Min(Fewest, cells.Length)) return false;
        for (; count < cells.Length; count++) cells[count] = new GridCell("", cells[count - 1].Place);
        return true;
    }
}
