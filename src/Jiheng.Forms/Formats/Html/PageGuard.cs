namespace Jiheng.Forms.Formats.Html;

/// <summary>Looks through a page's tags before it is parsed. A parser mends whatever it is given, and there are mistakes of which the mending
/// costs the square of their number; no real page has so many of them.</summary>
internal sealed class PageGuard
{
    /// <summary>Real pages nest some dozens of elements.</summary>
    public const int Deepest = 400;

    private const int MostTags = 3_000_000;
    private const int MostAttributes = 500;
    private const int MostMistakes = 3000;
    private const int LongestName = 40;
    private const long MostReopened = 4_000_000;
    private static readonly string[] Raw = ["script", "style", "textarea", "title", "xmp", "iframe", "noframes"];
    private readonly TagStack stack = new();
    private int tags;
    private int mistakes;
    private long reopened;

    /// <summary>Looks through a page.</summary>
    /// <exception cref="UnreadableFileException">It is none that can be parsed at a fair cost.</exception>
    public static void Check(string page)
    {
        var guard = new PageGuard();
        var text = 0;
        for (var at = page.IndexOf('<', StringComparison.Ordinal); at >= 0; at = text < page.Length ? page.IndexOf('<', text) : -1)
        {
            if (guard.stack.IsBetweenCells && !page.AsSpan(text, at - text).IsWhiteSpace()) guard.Mistake();
            text = guard.Pass(page, at);
        }
    }

    public static UnreadableFileException TooDeep() => new("READ-DEEP", "网页的标记嵌套过深或错乱，不像是正常的网页，没有读取。", "请用浏览器打开核对，另存一份或改存为 Word、PDF 后再试。");

    // Passes what begins with the sign "<" and gives the index behind it.
    private int Pass(string page, int at)
    {
        var rest = page.AsSpan(at);
        if (rest.StartsWith("<!--", StringComparison.Ordinal)) return EndOf(page, "-->", at);
        var ends = rest is ['<', '/', ..];
        var from = at + (ends ? 2 : 1);
        var behind = from;
        while (behind < page.Length && behind - from < LongestName && (char.IsAsciiLetterOrDigit(page[behind]) || page[behind] is ':' or '-')) behind++;
        if (behind == from || !char.IsAsciiLetter(page[from]))
        {
            Mistake();
            return from;
        }

        if (++tags > MostTags) throw new UnreadableFileException("READ-TOO-LARGE", $"网页的标记超过 {MostTags} 个，没有读取。", "请拆分成几个文件再试。");
        var name = page[from..behind].ToLowerInvariant();
        var end = EndOfTag(page, behind);
        if (ends) stack.Close(name);
        else Open(name, page.AsSpan(at, end - at));
        return !ends && Raw.Contains(name) ? EndOf(page, "</" + name, end) : end;
    }

    private void Open(string name, ReadOnlySpan<char> tag)
    {
        if (stack.Misplaces(name)) Mistake();
        stack.Open(name, tag);
        reopened += stack.Formats.Count;
        if (stack.Depth > Deepest || stack.Formats.Count > Deepest || reopened > MostReopened) throw TooDeep();
    }

    private void Mistake()
    {
        if (++mistakes > MostMistakes) throw TooDeep();
    }

    private static int EndOfTag(string page, int from)
    {
        var attributes = 0;
        var quote = '\0';
        for (var i = from; i < page.Length; i++)
        {
            var c = page[i];
            if (quote != '\0') quote = c == quote ? '\0' : quote;
            else if (c == '>') return i + 1;
            else if (c is '"' or '\'' && page[i - 1] == '=') quote = c;
            else if ((char.IsWhiteSpace(page[i - 1]) || page[i - 1] is '/' or '"' or '\'') && !char.IsWhiteSpace(c) && ++attributes > MostAttributes) throw TooDeep();
        }

        return page.Length;
    }

    private static int EndOf(string page, string mark, int from)
    {
        var end = page.IndexOf(mark, from, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? page.Length : end;
    }
}
