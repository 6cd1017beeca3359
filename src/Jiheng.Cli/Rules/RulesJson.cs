using Jiheng.Cli.Output;
using Jiheng.Rules.Checks.Engine;

namespace Jiheng.Cli.Rules;

/// <summary>The JSON of rules.</summary>
internal static class RulesJson
{
    public static void Write(Stream stream, IReadOnlyList<CheckRule> rules)
    {
        using var json = JsonOutput.Open(stream);
        json.WriteStartObject();
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("code", rule.Code);
            json.WriteString("title", rule.Title);
            json.WriteString("severity", rule.Severity.Code());
            json.Strings("appliesTo", rule.AppliesTo.Single().Select(kind => kind.Code()));
            json.WriteString("source", rule.Sources.Count > 0 ? rule.Sources[0].ToString() : null);
            json.Strings("sources", rule.Sources.Select(source => source.ToString()));
            json.WriteString("advice", rule.Advice);
            json.WriteString("jurisdiction", rule.Jurisdiction);
            json.Date("from", rule.From);
            json.Date("until", rule.Until);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        JsonOutput.Close(json, stream);
    }
}
