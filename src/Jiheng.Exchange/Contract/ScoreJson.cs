using System.Text.Json;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Evaluations;
using Jiheng.Rules.Scoring;

namespace Jiheng.Exchange.Contract;

/// <summary>The JSON of score.</summary>
public static class ScoreJson
{
    public static void Write(Stream stream, IEnumerable<ScoredEntry> evaluations, IEnumerable<PerformanceDocument> documents)
    {
        using var json = JsonOutput.Open(stream);
        json.WriteStartObject();
        WriteEvaluations(json, evaluations);
        DiagnosticJson.Write(json, documents);
        json.WriteEndObject();
        JsonOutput.Close(json, stream);
    }

    public static void WriteEvaluations(Utf8JsonWriter json, IEnumerable<ScoredEntry> evaluations)
    {
        json.WriteStartArray("evaluations");
        foreach (var entry in evaluations)
        {
            Write(json, entry);
            json.Flush();
        }

        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, ScoredEntry entry)
    {
        var scored = entry.Scored;
        json.WriteStartObject();
        json.WriteString("file", entry.File);
        json.WriteNumber("form", entry.Index);
        json.WriteString("project", scored.Form.Project.Name);
        json.Number("fiscalYear", scored.Form.FiscalYear);
        json.WriteString("profile", scored.Profile.Code);
        json.Number("printedTotal", scored.PrintedTotal);
        json.Number("computedTotal", scored.ComputedTotal);
        json.WriteString("totalBecause", scored.TotalBecause);
        json.WriteString("printedGrade", Grade(scored, scored.PrintedGrade));
        json.WriteString("computedGrade", Grade(scored, scored.ComputedGrade));
        json.WriteStartArray("lines");
        foreach (var line in scored.All) Write(json, line);
        json.WriteEndArray();
        WriteAlternatives(json, scored);
        WriteVariants(json, scored);
        json.WriteEndObject();
    }

    private static string? Grade(ScoredForm scored, Grade? grade) => grade is { } known ? scored.Choices.Grades.LabelOf(known) : null;

    private static void Write(Utf8JsonWriter json, ScoreLine line)
    {
        json.WriteStartObject();
        json.WriteString("name", line.Name);
        json.WriteString("level1", line.Indicator?.Level1Name);
        json.WriteString("level2", line.Indicator?.Level2Name);
        json.Number("points", line.Points);
        json.Number("printed", line.Printed);
        json.Number("computed", line.Computed);
        if (line.Agrees is { } agrees) json.WriteBoolean("agrees", agrees);
        else json.WriteNull("agrees");
        json.WriteString("because", line.Because);
        json.WriteString("source", line.Source);
        json.WriteString("where", line.Indicator?.Provenance.Start.ToString());
        json.WriteEndObject();
    }

    private static void WriteAlternatives(Utf8JsonWriter json, ScoredForm scored)
    {
        json.WriteStartArray("alternatives");
        foreach (var alternative in scored.Alternatives)
        {
            json.WriteStartObject();
            json.Strings("dropped", alternative.Dropped.Select(line => line.Name));
            json.WriteNumber("total", alternative.Total);
            json.WriteString("grade", scored.Choices.Grades.LabelOf(alternative.Grade));
            json.WriteString("because", alternative.Because);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteVariants(Utf8JsonWriter json, ScoredForm scored)
    {
        json.WriteStartArray("variants");
        foreach (var variant in scored.Variants)
        {
            json.WriteStartObject();
            json.WriteString("label", variant.Label);
            json.Strings("lines", variant.Lines.Select(line => line.Name));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
