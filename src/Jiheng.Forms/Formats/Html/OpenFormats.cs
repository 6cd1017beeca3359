namespace Jiheng.Forms.Formats.Html;

/// <summary>Elements such as font that are not closed: a parser opens them again in each paragraph that follows.</summary>
internal sealed class OpenFormats
{
    // The standard lets a parser keep three that are alike.
    private const int MostAlike = 3;
    private static readonly HashSet<string> Names = ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];
    private readonly List<(string Name, string Tag)> open = [];

    public int Count => open.Count;

    public static bool Has(string name) => Names.Contains(name);

    public void Open(string name, string tag)
    {
        if (name == "a") Close("a");
        var alike = 0;
        for (var i = open.Count - 1; i >= 0; i--)
        {
            if (open[i].Tag == tag && ++alike == MostAlike) open.RemoveAt(i);
        }

        open.Add((name, tag));
    }

    public void Close(string name)
    {
        var at = open.FindLastIndex(format => format.Name == name);
        if (at >= 0) open.RemoveAt(at);
    }

    /// <summary>Closes all but some: at the end of a cell, those that were opened in it.</summary>
    public void CloseAllBut(int kept)
    {
        if (open.Count > kept) open.RemoveRange(kept, open.Count - kept);
    }
}
