using Jiheng.Domain.Documents;
using Jiheng.Forms.Formats.Tables;

namespace Jiheng.Forms.Formats.Word;

/// <summary>Reads one table as the file has it: rows of cells, merged ones in each row that they cover.</summary>
internal static class TableReader
{
    // Behind this column spans are no longer believed, so that no sum of them grows without end.
    private const int LastColumn = 100_000;

    /// <summary>Reads the present element.</summary>
    public static WordTable Read(WordContext word)
    {
        var table = new WordTable(word.NextTable(), [], []);
        var outer = word.Within;
        var line = 0;
        word.Cursor.Enter();
        while (word.Cursor.Next())
        {
            if (word.Cursor.Tag == WordTag.GridColumns) ReadWidths(word.Cursor, table.Widths);
            else if (word.Cursor.Tag != WordTag.Row) word.Cursor.Skip();
            else if (ReadRow(word, table.Frame, ++line) is { } row) table.Rows.Add(row);
        }

        word.Within = outer;
        return table;
    }

    private static void ReadWidths(WordCursor cursor, List<int> widths)
    {
        cursor.Enter();
        while (cursor.Next())
        {
            if (cursor.Tag == WordTag.GridColumn) widths.Add(cursor.Number("w") ?? 0);
            cursor.Skip();
        }
    }

    // Null for a row that a tracked change deletes.
    private static WordRow? ReadRow(WordContext word, PlaceFrame frame, int line)
    {
        var (deleted, before) = (false, 0);
        var cells = new List<WordCell>();
        var column = 1;
        word.Cursor.Enter();
        while (word.Cursor.Next())
        {
            if (word.Cursor.Tag == WordTag.RowProperties)
            {
                (deleted, before) = ReadRowProperties(word.Cursor);
                column += before;
            }
            else if (word.Cursor.Tag == WordTag.Cell && !deleted)
            {
                column += ReadCell(word, new Place(line, column, frame), cells);
            }
            else
            {
                word.Cursor.Skip();
            }
        }

        return deleted || cells.Count == 0 ? null : new WordRow(line, before, cells);
    }

    private static (bool Deleted, int Before) ReadRowProperties(WordCursor cursor)
    {
        var (deleted, before) = (false, 0);
        cursor.Enter();
        while (cursor.Next())
        {
            if (cursor.Tag == WordTag.Deleted) deleted = true;
            else if (cursor.Tag == WordTag.ColumnsBefore) before = Math.Clamp(cursor.Number() ?? 0, 0, TableLayout.MostColumns);
            cursor.Skip();
        }

        return (deleted, before);
    }

    // Gives the number of columns that the cell takes.
    private static int ReadCell(WordContext word, Place place, List<WordCell> cells)
    {
        var properties = CellProperties.None;
        List<WordBlock>? blocks = null;
        word.Within = place;
        word.Cursor.Enter();
        while (word.Cursor.Next())
        {
            if (word.Cursor.Tag == WordTag.CellProperties) properties = CellProperties.Read(word.Cursor);
            else BlockReader.ReadOne(word, blocks ??= []);
        }

        if (properties.Deleted) return 0;
        if (place.Column > LastColumn) properties = properties with { Columns = 1 };
        if (properties.GoesOnFromLeft && cells.Count > 0) cells[^1] = cells[^1] with { Columns = cells[^1].Columns + properties.Columns };
        else cells.Add(CellOf(properties, blocks ?? []));
        return properties.Columns;
    }

    private static WordCell CellOf(CellProperties properties, List<WordBlock> blocks) =>
        new(TextOf(blocks), properties.Columns, properties.Merge, blocks.Exists(block => block is WordTable) ? blocks : null);

    private static string TextOf(List<WordBlock> blocks) => blocks switch
    {
        [] => "",
        [WordParagraph only] => Closed(only.Text),
        _ => Closed(string.Join('\n', blocks.OfType<WordParagraph>().Select(paragraph => paragraph.Text))),
    };

    private static string Closed(string text) => text.TrimEnd().TrimStart('\n');
}
