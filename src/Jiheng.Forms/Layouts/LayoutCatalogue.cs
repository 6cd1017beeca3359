using System.Reflection;
using Jiheng.Forms.Reading.Tokens;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Jiheng.Forms.Layouts;

/// <summary>All declared layouts. The reader uses them as a prior; a layout that nobody declared is read by its labels.</summary>
public static class LayoutCatalogue
{
    public static IReadOnlyList<FormLayout> All { get; } = Load();

    /// <summary>The layouts whose table is declared: those that can be drawn, written and read by their places.</summary>
    public static IReadOnlyList<FormLayout> Drawn { get; } = [.. All.Where(layout => layout.Sheet is not null)];

    /// <summary>The layout of a code; null where none has it.</summary>
    public static FormLayout? Find(string? code) => All.FirstOrDefault(layout => layout.Code == code);

    private static readonly (FormLayout Layout, string[] Keys)[] ByDemand =
        [.. All.OrderByDescending(layout => layout.Labels.Count).Select(layout => (layout, layout.Labels.Select(label => LabelKey.Of(label)).ToArray()))];

    /// <summary>The layout that a form follows, the most demanding first; null for one that nobody declared.</summary>
    public static FormLayout? Of(string? title, IReadOnlyList<string> printedLabels)
    {
        if (title is null) return null;
        HashSet<string>? keys = null;
        foreach (var (layout, labels) in ByDemand)
        {
            if (!layout.Titles.Any(words => title.Contains(words, StringComparison.Ordinal))) continue;
            keys ??= [.. printedLabels.Select(label => LabelKey.Of(label))];
            if (Array.TrueForAll(labels, keys.Contains)) return layout;
        }

        return null;
    }

    private static FormLayout[] Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var folder = typeof(LayoutCatalogue).Namespace + ".";
        var yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        return [.. assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(name =>
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return yaml.Deserialize<LayoutFile>(reader).Build();
        })];
    }
}
