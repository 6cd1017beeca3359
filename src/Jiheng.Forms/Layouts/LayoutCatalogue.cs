using System.Reflection;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Reading.Tokens;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Jiheng.Forms.Layouts;

/// <summary>All declared layouts. The reader uses them as a prior; a layout that nobody declared is read by its labels.</summary>
public static class LayoutCatalogue
{
    public static IReadOnlyList<FormLayout> All { get; } = Load();

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
            var file = yaml.Deserialize<LayoutFile>(reader);
            return new FormLayout(file.Code, file.Label, KindOf(file.Kind), file.Issuer, file.Titles, file.Labels, [.. file.Columns.Select(Enum.Parse<IndicatorColumn>)]);
        })];
    }

    private static FormKind KindOf(string kind) => kind switch
    {
        "target-declaration" => FormKind.TargetDeclaration,
        "self-evaluation" => FormKind.SelfEvaluation,
        "department-plan" => FormKind.DepartmentPlan,
        "department-self-evaluation" => FormKind.DepartmentSelfEvaluation,
        "monitoring" => FormKind.Monitoring,
        "evaluation" => FormKind.Evaluation,
        _ => throw new FormatException($"Unknown form kind {kind}."),
    };

    private sealed class LayoutFile
    {
        public string Code { get; set; } = "";

        public string Label { get; set; } = "";

        public string Kind { get; set; } = "";

        public string Issuer { get; set; } = "";

        public List<string> Titles { get; set; } = [];

        public List<string> Labels { get; set; } = [];

        public List<string> Columns { get; set; } = [];
    }
}
