using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Jiheng.Forms.Formats.Html;

/// <summary>What a page's elements are to its text.</summary>
internal static class PageElements
{
    private static readonly FrozenSet<string> Silent = new[]
    {
        "script", "style", "noscript", "template", "head", "title", "iframe", "object", "svg", "canvas", "audio", "video", "datalist", "button", "nav", "del",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Blocks = new[]
    {
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "legend", "li", "main", "ol", "p", "pre", "section", "summary", "ul", "caption", "tr", "td", "th", "option",
    }.ToFrozenSet();

    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    /// <summary>Whether a reader of the page does not see the element, or it only leads to other pages.</summary>
    public static bool IsHidden(IElement element)
    {
        if (Silent.Contains(element.LocalName) || element.HasAttribute("hidden")) return true;
        if (element.GetAttribute("aria-hidden") == "true" || element.GetAttribute("role") == "navigation") return true;
        if (element.GetAttribute("style") is { } style && Hides(style)) return true;
        // Some pages put the form itself between the head and foot of the page.
        return element.LocalName is "header" or "footer" && element.QuerySelector("table") is null;
    }

    /// <summary>What stands in a field of a form; null where the element is none.</summary>
    public static string? FieldText(IElement element) => element.LocalName switch
    {
        "input" => element.GetAttribute("type")?.ToLowerInvariant() switch
        {
            "checkbox" or "radio" => element.HasAttribute("checked") ? "☑" : "☐",
            null or "" or "text" or "number" or "date" or "month" or "tel" or "email" => element.GetAttribute("value") ?? "",
            _ => "",
        },
        "select" => (element.QuerySelector("option[selected]") ?? element.QuerySelector("option"))?.TextContent.Trim() ?? "",
        _ => null,
    };

    private static bool Hides(string style)
    {
        var plain = style.Replace(" ", "", StringComparison.Ordinal);
        return plain.Contains("display:none", StringComparison.OrdinalIgnoreCase) || plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase) || plain.Contains("mso-hide:all", StringComparison.OrdinalIgnoreCase);
    }
}
