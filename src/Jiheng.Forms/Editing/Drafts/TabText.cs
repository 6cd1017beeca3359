using System.Text;

namespace Jiheng.Forms.Editing.Drafts;

/// <summary>A block of cells as Excel and WPS put it on the clipboard: tabs between cells, quotes around one that has line breaks, tabs or quotes of its own.</summary>
internal static class TabText
{
    public const int MostRows = 2_000;
    public const int MostColumns = 100;

    public static List<string[]> Rows(string text, int most = MostRows)
    {
        var rows = new List<string[]>();
        var row = new List<string>();
        for (var at = 0; at < text.Length && rows.Count < most;)
        {
            at = Cell(text, at, out var cell);
            if (row.Count < MostColumns) row.Add(cell);
            if (at < text.Length && text[at] == '\t')
            {
                at++;
                // A tab at the very end leaves an empty cell behind it.
                if (at < text.Length) continue;
                row.Add("");
            }

            if (at < text.Length && text[at] == '\r') at++;
            if (at < text.Length && text[at] == '\n') at++;
            rows.Add([.. row]);
            row.Clear();
        }

        return rows;
    }

    private static int Cell(string text, int at, out string cell)
    {
        if (text[at] == '"' && Quoted(text, at, out cell) is var end and > 0) return end;
        var stop = text.AsSpan(at).IndexOfAny('\t', '\r', '\n');
        cell = stop < 0 ? text[at..] : text[at..(at + stop)];
        return at + cell.Length;
    }

    // A quote that nothing closes before the cell's end is a letter like any other.
    private static int Quoted(string text, int at, out string cell)
    {
        var held = new StringBuilder();
        for (var i = at + 1; i < text.Length; i++)
        {
            if (text[i] != '"') held.Append(text[i]);
            else if (i + 1 < text.Length && text[i + 1] == '"') held.Append(text[++i]);
            else
            {
                cell = held.ToString();
                return i + 1 == text.Length || text[i + 1] is '\t' or '\r' or '\n' ? i + 1 : 0;
            }
        }

        cell = "";
        return 0;
    }
}
