using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Jiheng.Forms.Formats.Html;

/// <summary>A page to its elements. Nothing is run and nothing is loaded.</summary>
internal static class PageParser
{
    /// <exception cref="UnreadableFileException">The page is none that can be parsed at a fair cost.</exception>
    public static IElement? Body(string page)
    {
        PageGuard.Check(page);
        return new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(page).Body;
    }
}
