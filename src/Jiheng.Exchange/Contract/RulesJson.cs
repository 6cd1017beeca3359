using System.Text.Json;
using Jiheng.Rules.Checks.Engine;

namespace Jiheng.Exchange.Contract;

/// <summary>The JSON of rules.</summary>
public static class RulesJson
{
    public static void Write(Stream stream, IReadOnlyList<CheckRule> rules)
    {
        using var json = JsonOutput.Open(stream);
        Write(json, rules);
        JsonOutput.Close(json, stream);
    }

    public static void Write(Utf8JsonWriter json, IReadOnlyList<CheckRule> rules)
    {
        json.WriteStartObject();
        json.WriteStartArray("rules");
        foreach (var rule in rules) Write(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, CheckRule rule)
    {
        json.WriteStartObject();
        json.WriteString("code", rule.Code);
        json.WriteString("title", rule.Title);
        json.WriteString("severity", rule.Severity.Code());
        json.Strings("appliesTo", rule.AppliesTo.SingleKinds().Select(kind => kind.Code()));
        json.WriteString("source", rule.Sources.Count > 0 ? rule.Sources[0].ToString() : null);
        json.Strings("sources", rule.Sources.Select(source => source.ToString()));
        json.WriteString("advice", rule.Advice);
        json.WriteString("jurisdiction", rule.Jurisdiction);
        json.Date("from", rule.From);
        json.Date("until", rule.Until);
        json.WriteEndObject();
    }
}
