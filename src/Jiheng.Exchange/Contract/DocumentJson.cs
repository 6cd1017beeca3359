using System.Text.Json;
using Jiheng.Domain.Documents;

namespace Jiheng.Exchange.Contract;

/// <summary>The JSON of read: documents with their forms.</summary>
public static class DocumentJson
{
    private const int FlushAt = 1 << 16;

    /// <summary>Writes documents as they come, so that a folder of any size takes the memory of a few files.</summary>
    public static void Write(Stream stream, IEnumerable<PerformanceDocument> documents)
    {
        using var json = JsonOutput.Open(stream);
        json.WriteStartObject();
        json.WriteStartArray("documents");
        foreach (var document in documents)
        {
            Write(json, document);
            if (json.BytesPending > FlushAt) json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        JsonOutput.Close(json, stream);
    }

    public static void Write(Utf8JsonWriter json, PerformanceDocument document)
    {
        json.WriteStartObject();
        json.WriteString("file", document.File);
        json.WriteString("format", document.Format);
        json.WriteStartArray("forms");
        foreach (var form in document.Forms) FormJson.Write(json, form);
        json.WriteEndArray();
        DiagnosticJson.Write(json, document.Diagnostics);
        json.WriteEndObject();
    }
}
