using Jiheng.Domain.Documents;

namespace Jiheng.Forms.Formats.Html;

/// <summary>Web pages to rows: those of a browser, and those that Word, Excel and WPS save.</summary>
internal static class HtmlGrid
{
    /// <exception cref="UnreadableFileException">The page is not one that can be read.</exception>
    public static DocumentGrid Read(ReadOnlySpan<byte> bytes)
    {
        var diagnostics = new List<Diagnostic>();
        var text = WebArchive.Is(bytes) ? WebArchive.Page(bytes, diagnostics) : PageDecoder.Decode(bytes, diagnostics);
        if (text is not { } page || PageParser.Body(page) is not { } body) return new DocumentGrid([], diagnostics);
        var grid = PageRows.Of(body);
        return grid with { Diagnostics = [.. diagnostics, .. grid.Diagnostics] };
    }
}
