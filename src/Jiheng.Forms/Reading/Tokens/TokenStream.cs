using Jiheng.Domain.Documents;
using Jiheng.Forms.Formats;
using Jiheng.Forms.Reading.RunOn;

namespace Jiheng.Forms.Reading.Tokens;

/// <summary>Rows of cells to one stream of tokens: the shape in which all layouts look alike.</summary>
internal static class TokenStream
{
    public static List<Token> Of(DocumentGrid grid)
    {
        var tokens = new List<Token>(grid.Rows.Count * 4);
        var runOn = RunOnLexer.Applies(grid);
        var inTable = false;
        var emptyLines = 0;
        for (var r = 0; r < grid.Rows.Count; r++)
        {
            var row = grid.Rows[r];
            if (runOn && row.Shape is RowShape.Line or RowShape.CellLine) AddRunOn(row, r, tokens, ref inTable);
            else if (row.Shape == RowShape.Line) AddWords(row, r, tokens);
            else AddCells(row, r, tokens, ref emptyLines);
        }

        return TokenMerger.Merge(tokens);
    }

    private static void AddCells(GridRow row, int index, List<Token> tokens, ref int emptyLines)
    {
        // Where each cell stands in a line of its own, a bare pipe is an empty cell of the row that goes on.
        var empty = row.Shape == RowShape.Ragged && row.Cells.Count <= 1 ? emptyLines : 0;
        emptyLines = row.Shape == RowShape.Ragged && row.Cells.Count <= 1 && row.Cells.All(cell => string.IsNullOrWhiteSpace(cell.Text)) ? emptyLines + 1 : 0;
        var first = true;
        for (var c = 0; c < row.Cells.Count; c++)
        {
            var cell = row.Cells[c];
            if (string.IsNullOrWhiteSpace(cell.Text))
            {
                // What a wide cell covers is not an empty cell: nothing could have stood there.
                if (cell.ColumnSpan > 0) empty++;
                continue;
            }

            var whole = cell.Text.Trim();
            if (!LabelSplitter.MayHold(whole))
            {
                Add(whole, cell.Place);
                continue;
            }

            foreach (var (text, place) in LabelSplitter.Split(whole, cell.Place)) Add(text, place);

            void Add(string text, Place place)
            {
                tokens.Add(new Token(text, place)
                {
                    Row = index,
                    Shape = row.Shape,
                    Cell = c,
                    RowCells = row.Cells.Count,
                    Before = first ? Gap.Row : Gap.Cell,
                    EmptyBefore = empty,
                    BlankLinesBefore = first ? row.BlankBefore : 0,
                    LeadingBlank = place == cell.Place && cell.Text[0] is ' ' or '\u3000',
                });
                (first, empty) = (false, 0);
            }
        }
    }

    private static void AddWords(GridRow row, int index, List<Token> tokens)
    {
        var cell = row.Cells[0];
        var text = cell.Text;
        var first = true;
        var words = 0;
        var count = Words(text);
        for (var start = 0; start < text.Length;)
        {
            while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
            var end = start;
            while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
            if (end == start) break;
            foreach (var (part, place) in LabelSplitter.Split(text[start..end], cell.Place.After(start)))
            {
                tokens.Add(new Token(part, place)
                {
                    Row = index,
                    Shape = RowShape.Line,
                    Cell = words++,
                    RowCells = count,
                    Before = first ? Gap.Row : Gap.Space,
                    BlankLinesBefore = first ? row.BlankBefore : 0,
                });
                first = false;
            }

            start = end;
        }
    }

    private static void AddRunOn(GridRow row, int index, List<Token> tokens, ref bool inTable)
    {
        var cell = row.Cells[0];
        var first = true;
        foreach (var (text, start) in RunOnLexer.Split(cell.Text, ref inTable))
        {
            tokens.Add(new Token(text.Trim(), cell.Place.After(start))
            {
                Row = index,
                Shape = RowShape.Line,
                Cell = 0,
                RowCells = 1,
                Before = first ? Gap.Row : Gap.None,
                BlankLinesBefore = first ? row.BlankBefore : 0,
            });
            first = false;
        }
    }

    private static int Words(string text)
    {
        var words = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && (i == 0 || char.IsWhiteSpace(text[i - 1]))) words++;
        }

        return words;
    }
}
