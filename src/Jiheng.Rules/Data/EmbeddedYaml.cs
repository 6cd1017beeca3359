using System.Reflection;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Jiheng.Rules.Data;

/// <summary>Reads the YAML data that ships inside the assembly, and a bureau's own files of the same shape.</summary>
internal static class EmbeddedYaml
{
    private const string Root = "Jiheng.Rules.";
    private static readonly IDeserializer Deserializer = new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .Build();

    /// <summary>The text of one embedded file, named with dots: "Parameters.checks.yaml".</summary>
    public static string Text(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Root + name)
            ?? throw new InvalidOperationException($"No embedded file {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The names of all embedded files under a folder, ordered.</summary>
    public static IEnumerable<string> Names(string folder) => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(Root + folder + ".", StringComparison.Ordinal))
        .Select(name => name[Root.Length..])
        .Order(StringComparer.Ordinal);

    /// <exception cref="FormatException">The text does not have the shape asked for; the message tells the line.</exception>
    public static T Parse<T>(string yaml)
    {
        try
        {
            return Deserializer.Deserialize<T>(yaml);
        }
        catch (YamlException problem)
        {
            throw new FormatException($"YAML 第 {problem.Start.Line} 行有误：{problem.InnerException?.Message ?? problem.Message}", problem);
        }
    }
}
