using System.Text;

namespace Jiheng.Forms.Formats.Html;

/// <summary>Text as a browser shows it: blanks and line ends of the source are one blank, or none between Chinese characters.</summary>
internal sealed class PageText
{
    private readonly StringBuilder text = new();
    private bool blank;
    private bool sourceLineEnd;

    public int Length => text.Length;

    /// <summary>Adds text of the source.</summary>
    /// <param name="source">The text.</param>
    /// <param name="asTyped">Whether blanks and line ends count, as in the element pre.</param>
    public void Add(string source, bool asTyped = false)
    {
        foreach (var c in source)
        {
            if (c is '\r' or '\u200B' or '\uFEFF' or '\u00AD') continue;
            if (asTyped && c == '\n') Break();
            else if (!asTyped && c is ' ' or '\t' or '\n' or '\f') (blank, sourceLineEnd) = (true, sourceLineEnd || c == '\n');
            else Add(c);
        }
    }

    /// <summary>Ends the line, be it empty or not.</summary>
    public void Break()
    {
        (blank, sourceLineEnd) = (false, false);
        text.Append('\n');
    }

    /// <summary>Ends the line where anything stands in it.</summary>
    public void EndLine()
    {
        (blank, sourceLineEnd) = (false, false);
        if (text.Length > 0 && text[^1] != '\n') text.Append('\n');
    }

    /// <summary>The text so far; what follows begins anew.</summary>
    public string Take()
    {
        var taken = text.ToString();
        text.Clear();
        (blank, sourceLineEnd) = (false, false);
        return taken;
    }

    private void Add(char c)
    {
        if (blank && text.Length > 0 && text[^1] != '\n' && !(sourceLineEnd && IsWide(text[^1]) && IsWide(c))) text.Append(' ');
        (blank, sourceLineEnd) = (false, false);
        text.Append(c == '\u00A0' ? ' ' : c);
    }

    private static bool IsWide(char c) => c is >= '\u2E80' and <= '\uD7FF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF01' and <= '\uFF60';
}
