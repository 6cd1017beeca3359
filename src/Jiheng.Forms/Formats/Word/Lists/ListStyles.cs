using System.Globalization;
using System.Xml.Linq;

namespace Jiheng.Forms.Formats.Word.Lists;

/// <summary>The paragraph styles that put their paragraphs into a list, such as numbered headings.</summary>
internal sealed class ListStyles
{
    private const int LongestChain = 20;
    private readonly Dictionary<string, (string? BasedOn, int? List, int? Level)> styles = [];

    /// <summary>The list and level of a style or of those it rests on; null where it belongs to no list.</summary>
    public (int List, int Level)? Of(string style)
    {
        int? level = null;
        string? name = style;
        for (var i = 0; i < LongestChain && name is not null && styles.TryGetValue(name, out var found); i++)
        {
            level ??= found.Level;
            if (found.List is { } list) return (list, level ?? 0);
            name = found.BasedOn;
        }

        return null;
    }

    public static ListStyles Load(XElement? root)
    {
        var made = new ListStyles();
        foreach (var style in root?.Elements().Where(element => element.Name.LocalName == "style") ?? [])
        {
            if (Attribute(style, "styleId") is not { } id) continue;
            var list = Child(Child(style, "pPr"), "numPr");
            made.styles.TryAdd(id, (Value(style, "basedOn"), Number(Value(list, "numId")), Number(Value(list, "ilvl"))));
        }

        return made;
    }

    private static XElement? Child(XElement? parent, string name) => parent?.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    private static string? Value(XElement? parent, string name) => Child(parent, name) is { } child ? Attribute(child, "val") : null;

    private static string? Attribute(XElement element, string name) => element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value;

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
