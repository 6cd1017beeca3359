using System.Text.Json;
using Jiheng.Domain.Documents;

namespace Jiheng.Exchange.Contract;

/// <summary>The JSON of what a reader has to say.</summary>
public static class DiagnosticJson
{
    public static void Write(Utf8JsonWriter json, IEnumerable<Diagnostic> diagnostics)
    {
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics) Write(json, diagnostic, file: null);
        json.WriteEndArray();
    }

    /// <summary>All diagnostics of all files, for the verbs that do not write the documents themselves.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<PerformanceDocument> documents)
    {
        json.WriteStartArray("diagnostics");
        foreach (var document in documents)
        {
            foreach (var diagnostic in document.Diagnostics.Concat(document.Forms.SelectMany(form => form.Diagnostics))) Write(json, diagnostic, document.File);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic, string? file)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", diagnostic.Severity.Code());
        if (file is not null) json.WriteString("file", file);
        json.WriteString("message", diagnostic.Message);
        json.WriteString("where", diagnostic.Where.ToString());
        json.WriteString("advice", diagnostic.Advice);
        json.WriteEndObject();
    }
}
