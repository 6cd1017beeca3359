using AngleSharp.Dom;

namespace Jiheng.Forms.Formats.Html;

/// <summary>Goes through what a reader sees of an element, in order.</summary>
internal static class PageWalk
{
    /// <summary>Adds the text in an element.</summary>
    /// <param name="parent">The element.</param>
    /// <param name="text">Takes the text; each block begins a line.</param>
    /// <param name="depth">How deep the element stands.</param>
    /// <param name="onTable">Takes a table instead, with its depth.</param>
    /// <exception cref="UnreadableFileException">The page nests too deeply.</exception>
    public static void Through(IElement parent, PageText text, int depth, Action<IElement, int> onTable)
    {
        if (depth > PageGuard.Deepest * 2) throw PageGuard.TooDeep();
        for (var node = parent.FirstChild; node is not null; node = node.NextSibling)
        {
            if (node is IText written) text.Add(written.Data, asTyped: parent.LocalName is "pre" or "textarea");
            else if (node is IElement element && !PageElements.IsHidden(element)) Element(element, text, depth + 1, onTable);
        }
    }

    private static void Element(IElement element, PageText text, int depth, Action<IElement, int> onTable)
    {
        if (element.LocalName == "table")
        {
            text.EndLine();
            onTable(element, depth);
        }
        else if (element.LocalName == "br")
        {
            text.Break();
        }
        else if (PageElements.FieldText(element) is { } field)
        {
            text.Add(field);
        }
        else if (PageElements.IsBlock(element))
        {
            text.EndLine();
            var before = text.Length;
            Through(element, text, depth, onTable);
            // An empty paragraph is a blank line.
            if (element.LocalName == "p" && text.Length == before) text.Break();
            else text.EndLine();
        }
        else
        {
            Through(element, text, depth, onTable);
        }
    }
}
