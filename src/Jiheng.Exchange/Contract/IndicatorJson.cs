using System.Text.Json;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Terms;

namespace Jiheng.Exchange.Contract;

/// <summary>The JSON of indicators and their values.</summary>
public static class IndicatorJson
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Indicator> indicators)
    {
        json.WriteStartArray("indicators");
        foreach (var indicator in indicators) Write(json, indicator);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Indicator indicator)
    {
        json.WriteStartObject();
        json.WriteString("level1", indicator.Level1Name);
        json.WriteString("level2", indicator.Level2Name);
        json.WriteString("level1Printed", indicator.PrintedLevel1);
        json.WriteString("level2Printed", indicator.PrintedLevel2);
        json.WriteString("name", indicator.Name);
        json.WriteString("description", indicator.Description);
        json.WriteString("basis", indicator.Basis);
        json.WriteString("direction", indicator.Direction);
        json.WriteString("remark", indicator.Remark);
        Write(json, "target", indicator.Target);
        Write(json, "periodTarget", indicator.PeriodTarget);
        Write(json, "actual", indicator.Actual);
        json.WriteString("expected", indicator.Expected);
        json.WriteString("likelihood", indicator.Likelihood is { } likelihood ? Glossary.Label(likelihood) : null);
        json.Strings("causes", indicator.Causes.Select(cause => Glossary.Label(cause)));
        json.Number("points", indicator.Points);
        json.Number("score", indicator.Score);
        json.WriteString("deviation", indicator.Deviation);
        json.WriteString("where", indicator.Provenance.Start.ToString());
        json.Strings("inferred", indicator.Provenance.Inferred);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IndicatorValue? value)
    {
        if (value is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("text", value.Text);
        json.WriteString("operator", value.Operator?.Sign());
        json.WriteString("operatorPrinted", value.PrintedOperator);
        json.Number("number", value.Number);
        json.WriteString("unit", value.Unit);
        json.WriteString("nature", value.Nature.Code());
        json.WriteString("tier", value.Tier is { } tier ? Glossary.Label(tier) : null);
        json.WriteEndObject();
    }
}
