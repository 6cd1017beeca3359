namespace Jiheng.Forms.Formats.Html;

/// <summary>The elements that are open at a place of a page, so far as tags tell: end tags that the standard lets a page leave out are
/// added.</summary>
internal sealed class TagStack
{
    private static readonly HashSet<string> Void = ["area", "base", "br", "col", "embed", "frame", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"];
    private static readonly HashSet<string> Fences = ["table", "td", "th", "div", "ul", "ol", "dl"];
    private static readonly HashSet<string> TableParts = ["table", "thead", "tbody", "tfoot", "tr"];
    private static readonly HashSet<string> OfTables = ["thead", "tbody", "tfoot", "tr", "td", "th", "caption", "colgroup", "col", "form", "input", "script", "style", "template"];
    private readonly List<(string Name, int Formats)> open = [];

    public int Depth => open.Count;

    public OpenFormats Formats { get; } = new();

    /// <summary>Whether text here stands in a table but in none of its cells.</summary>
    public bool IsBetweenCells => open is [.., var top] && TableParts.Contains(top.Name);

    /// <summary>Whether an element is misplaced here, so that a parser moves it before the table.</summary>
    public bool Misplaces(string name) => IsBetweenCells && !OfTables.Contains(name);

    /// <summary>Opens an element.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="tag">Its whole tag.</param>
    public void Open(string name, ReadOnlySpan<char> tag)
    {
        if (Void.Contains(name)) return;
        if (name is "td" or "th") CloseUpTo(other => other is "td" or "th", other => other == "table");
        else if (name is "tr" or "thead" or "tbody" or "tfoot") CloseUpTo(other => other == name, other => other == "table");
        else if (name is "p" or "li" or "dt" or "dd" or "option") CloseUpTo(other => other == name, Fences.Contains);
        open.Add((name, Formats.Count));
        if (OpenFormats.Has(name)) Formats.Open(name, tag.ToString());
    }

    public void Close(string name)
    {
        if (OpenFormats.Has(name)) Formats.Close(name);
        CloseUpTo(tag => tag == name, tag => tag == "table");
    }

    private void CloseUpTo(Predicate<string> wanted, Predicate<string> fence)
    {
        for (var i = open.Count - 1; i >= 0; i--)
        {
            if (wanted(open[i].Name))
            {
                if (open[i].Name is "td" or "th") Formats.CloseAllBut(open[i].Formats);
                open.RemoveRange(i, open.Count - i);
                return;
            }

            if (fence(open[i].Name)) return;
        }
    }
}
