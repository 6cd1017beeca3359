using Jiheng.Forms.Formats.Tables;

namespace Jiheng.Forms.Formats.Word;

/// <summary>How a cell lies in its table.</summary>
/// <param name="Columns">How many columns it covers.</param>
/// <param name="Merge">Whether it belongs together with cells above or below.</param>
/// <param name="GoesOnFromLeft">Whether it is only the rest of the cell to its left, as old versions of Word wrote it.</param>
/// <param name="Deleted">Whether a tracked change deletes it.</param>
internal readonly record struct CellProperties(int Columns, RowMerge Merge, bool GoesOnFromLeft, bool Deleted)
{
    public static CellProperties None { get; } = new(1, RowMerge.None, false, false);

    /// <summary>Reads the present element.</summary>
    public static CellProperties Read(WordCursor cursor)
    {
        var read = None;
        cursor.Enter();
        while (cursor.Next())
        {
            read = cursor.Tag switch
            {
                WordTag.ColumnSpan => read with { Columns = Math.Clamp(cursor.Number() ?? 1, 1, TableLayout.MostColumns) },
                WordTag.RowMerge => read with { Merge = cursor.Attribute("val") == "restart" ? RowMerge.Begins : RowMerge.GoesOn },
                WordTag.ColumnMerge => read with { GoesOnFromLeft = cursor.Attribute("val") != "restart" },
                WordTag.CellDeleted => read with { Deleted = true },
                _ => read,
            };
            cursor.Skip();
        }

        return read;
    }
}
