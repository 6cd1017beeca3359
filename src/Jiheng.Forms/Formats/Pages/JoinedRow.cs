using Jiheng.Domain.Documents;

namespace Jiheng.Forms.Formats.Pages;

/// <summary>A row of a table, with the cells of the page's table that begin in it.</summary>
internal sealed class JoinedRow
{
    private readonly PageCell?[] begins;

    private JoinedRow(int columns)
    {
        begins = new PageCell?[columns];
        Cells = new GridCell[columns];
    }

    public GridCell[] Cells { get; }

    /// <summary>How many of its cells hold text.</summary>
    public int FilledCells => Filled.Count();

    private IEnumerable<int> Filled => Enumerable.Range(0, Cells.Length).Where(c => Cells[c].Text.Length > 0);

    /// <summary>The rows of a table's part, every cell at its upper left corner.</summary>
    public static List<JoinedRow> Of(PageTable part, int columns)
    {
        var rows = Enumerable.Range(0, part.Rows).Select(_ => new JoinedRow(columns)).ToList();
        foreach (var cell in part.Cells)
        {
            for (var r = 0; r < cell.RowSpan; r++)
            {
                for (var c = 0; c < cell.ColumnSpan; c++)
                {
                    var place = new Place(cell.Row + r + 1, cell.Column + c + 1, new PlaceFrame(FrameKind.Page, part.Page, null, cell.Box.ToPageBox()));
                    rows[cell.Row + r].Cells[cell.Column + c] = (r, c) == (0, 0)
                        ? new GridCell(cell.Content.Text, place, (short)cell.ColumnSpan, cell.RowSpan)
                        : new GridCell("", place, (short)(c == 0 ? 1 : 0), r == 0 ? 1 : 0);
                }
            }

            rows[cell.Row].begins[cell.Column] = cell;
        }

        return rows;
    }

    public bool SaysTheSame(JoinedRow other) => Filled.Any() && Cells.Select(cell => cell.Text).SequenceEqual(other.Cells.Select(cell => cell.Text));

    /// <summary>Takes the rest of its text from the next page's first row, where the page's end cut this row in two.</summary>
    /// <returns>Whether it was cut: all that stands in the rest goes on with a cell of this row that was full or long.</returns>
    public bool TryTakeRest(JoinedRow rest)
    {
        var going = rest.Filled.ToList();
        if (going.Count == 0 || going.Count >= Filled.Count()) return false;
        if (!going.TrueForAll(c => GoesOn(c, rest))) return false;
        foreach (var c in going)
        {
            var whole = begins[c]! with { Content = begins[c]!.Content.Then(rest.begins[c]!.Content) };
            begins[c] = whole;
            Cells[c] = Cells[c] with { Text = whole.Content.Text };
        }

        return true;
    }

    // What says the same again is a merged cell on the next page, not the rest of one.
    private bool GoesOn(int column, JoinedRow rest) =>
        begins[column] is { Content: { IsEmpty: false } here } cell && rest.begins[column] is { } there && cell.ColumnSpan == there.ColumnSpan
        && here.Text != there.Content.Text && !(IsFigure(here.Text) && IsFigure(there.Content.Text)) && (here.Lines > 2 || (here.IsFullBefore(there.Content) && !EndsSentence(here.Text)));

    // Two numbers one below the other are two numbers.
    private static bool IsFigure(string text) => text.Length > 0 && text.All(letter => char.IsAsciiDigit(letter) || letter is '.' or ',' or '%');

    private static bool EndsSentence(string text) => text[^1] is '。' or '；';

    /// <summary>A merged cell that the page's end cut in two has its text in one of the halves: the halves are made one again.</summary>
    public static void JoinCutCells(List<JoinedRow> rows, List<JoinedRow> added, int from)
    {
        var below = added[from];
        for (var c = 0; c < below.begins.Length; c++)
        {
            if (below.begins[c] is not { } lower || below.Cells[c].IsCovered) continue;
            var top = rows.Count - 1;
            while (top > 0 && rows[top].Cells[c].RowSpan == 0) top--;
            if (rows[top].begins[c] is not { } upper || upper.ColumnSpan != lower.ColumnSpan || upper.RowSpan + lower.RowSpan < 3) continue;
            // Where a merged cell is followed by another, what stands beside it begins anew as well.
            if (!upper.Content.IsEmpty && !lower.Content.IsEmpty && upper.Content.Text != lower.Content.Text) break;
            if (upper.Content.IsEmpty == lower.Content.IsEmpty) continue;
            var text = rows[top].Cells[c].Text + below.Cells[c].Text;
            var spans = rows[top].Cells[c].RowSpan + below.Cells[c].RowSpan;
            rows[top].begins[c] = upper with { Content = upper.Content.IsEmpty ? lower.Content : upper.Content, RowSpan = spans };
            rows[top].Cells[c] = rows[top].Cells[c] with { Text = text, RowSpan = spans };
            for (var x = c; x < c + lower.ColumnSpan; x++) below.Cells[x] = below.Cells[x] with { Text = "", RowSpan = 0, ColumnSpan = (short)(x == c ? 1 : 0) };
        }
    }
}
