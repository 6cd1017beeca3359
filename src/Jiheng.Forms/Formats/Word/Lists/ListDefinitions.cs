using System.Globalization;
using System.Xml.Linq;

namespace Jiheng.Forms.Formats.Word.Lists;

/// <summary>The lists that a document declares, by their numbers.</summary>
internal sealed class ListDefinitions
{
    private readonly Dictionary<int, ListDefinition> lists = [];

    public bool IsEmpty => lists.Count == 0;

    public ListDefinition? Of(int list) => lists.GetValueOrDefault(list);

    public static ListDefinitions Load(XElement? numbering)
    {
        var made = new ListDefinitions();
        if (numbering is null) return made;
        var kinds = new Dictionary<string, ListDefinition>();
        foreach (var kind in Named(numbering, "abstractNum"))
        {
            if (Attribute(kind, "abstractNumId") is { } id) kinds.TryAdd(id, KindOf(kind, id));
        }

        foreach (var list in Named(numbering, "num"))
        {
            if (Number(Attribute(list, "numId")) is { } id && Value(list, "abstractNumId") is { } kind && kinds.TryGetValue(kind, out var definition)) made.lists.TryAdd(id, WithOverrides(definition, list));
        }

        return made;
    }

    private static ListDefinition KindOf(XElement kind, string id)
    {
        var definition = new ListDefinition(id);
        foreach (var level in Named(kind, "lvl")) ReadLevel(definition, level);
        return definition;
    }

    private static ListDefinition WithOverrides(ListDefinition kind, XElement list)
    {
        var definition = kind.Copy();
        foreach (var change in Named(list, "lvlOverride"))
        {
            foreach (var level in Named(change, "lvl")) ReadLevel(definition, level);
            if (LevelOf(change) is not { } at || Number(Value(change, "startOverride")) is not { } start) continue;
            definition.Start[at] = Math.Clamp(start, 0, ListDefinition.Highest);
            definition.Restarts[at] = true;
        }

        return definition;
    }

    private static void ReadLevel(ListDefinition definition, XElement level)
    {
        if (LevelOf(level) is not { } at) return;
        definition.Start[at] = Math.Clamp(Number(Value(level, "start")) ?? 1, 0, ListDefinition.Highest);
        definition.Formats[at] = Value(level, "numFmt") ?? "decimal";
        definition.Texts[at] = Value(level, "lvlText") ?? "";
    }

    private static int? LevelOf(XElement element) => Number(Attribute(element, "ilvl")) is { } level and >= 0 and < ListDefinition.Levels ? level : null;

    private static IEnumerable<XElement> Named(XElement parent, string name) => parent.Elements().Where(child => child.Name.LocalName == name);

    private static string? Value(XElement parent, string name) => Named(parent, name).FirstOrDefault() is { } child ? Attribute(child, "val") : null;

    private static string? Attribute(XElement element, string name) => element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value;

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
