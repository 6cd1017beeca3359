using System.Text;

namespace Jiheng.Forms.Formats.Text;

/// <summary>Line breaks inside a cell: tables of web pages keep them as the tag br.</summary>
internal static class LineBreaks
{
    private static readonly string[] Tags = ["<br>", "<br/>", "<br />"];

    /// <summary>The cell's text with a line's end for each tag.</summary>
    public static string In(StringBuilder cell)
    {
        var text = cell.ToString();
        if (!text.Contains("<br", StringComparison.OrdinalIgnoreCase)) return text;
        foreach (var tag in Tags) text = text.Replace(tag, "\n", StringComparison.OrdinalIgnoreCase);
        return text;
    }
}
