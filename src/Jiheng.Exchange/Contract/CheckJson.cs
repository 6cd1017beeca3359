using System.Text.Json;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Storage.Snapshots;

namespace Jiheng.Exchange.Contract;

/// <summary>The JSON of check.</summary>
public static class CheckJson
{
    private const int FlushAt = 1 << 16;

    public static void Write(Stream stream, CheckAnswer answer, bool withLedger)
    {
        using var json = JsonOutput.Open(stream);
        json.WriteStartObject();
        WriteFields(json, answer, withLedger);
        json.WriteEndObject();
        JsonOutput.Close(json, stream);
    }

    /// <summary>The answer's fields, for an object that tells more than the check.</summary>
    public static void WriteFields(Utf8JsonWriter json, CheckAnswer answer, bool withLedger)
    {
        json.WriteStartArray("findings");
        foreach (var form in answer.Forms)
        {
            foreach (var finding in form.Findings) Write(json, form, finding);
            if (json.BytesPending > FlushAt) json.Flush();
        }

        json.WriteEndArray();
        WriteEntries(json, "notCheckable", answer.Forms, static entry => entry.Outcome == CheckOutcome.NotCheckable);
        if (withLedger) WriteEntries(json, "ledger", answer.Forms, static _ => true);
        DiagnosticJson.Write(json, answer.Documents);
        WriteSummary(json, answer);
    }

    /// <summary>The findings and the ledger of one form. Nothing is flushed: who streams many forms does that between them.</summary>
    public static void WriteFields(Utf8JsonWriter json, FormAnswer form)
    {
        json.WriteStartArray("findings");
        foreach (var finding in form.Findings) Write(json, form, finding);
        json.WriteEndArray();
        json.WriteStartArray("ledger");
        foreach (var entry in form.Ledger) Write(json, form, entry);
        json.WriteEndArray();
    }

    private static void WriteSummary(Utf8JsonWriter json, CheckAnswer answer)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("files", answer.Documents.Count);
        json.WriteNumber("unreadable", answer.Unreadable);
        json.WriteNumber("forms", answer.Forms.Count);
        json.WriteNumber("errors", answer.Errors);
        json.WriteNumber("warnings", answer.Warnings);
        json.WriteNumber("hints", answer.Hints);
        json.WriteNumber("notCheckable", answer.NotCheckable);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FormAnswer form, FindingLine finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule);
        json.WriteString("title", finding.Title);
        json.WriteString("severity", finding.Severity.Code());
        json.WriteString("file", form.File);
        json.WriteNumber("form", form.Index);
        json.WriteString("project", form.Form.Project.Name);
        json.WriteString("indicator", finding.Indicator);
        json.WriteString("field", finding.Field);
        json.WriteString("message", finding.Message);
        json.WriteString("advice", finding.Advice);
        json.WriteString("suggestion", finding.Suggestion);
        json.WriteString("source", finding.Sources.Count > 0 ? finding.Sources[0] : null);
        json.Strings("sources", finding.Sources);
        json.WriteString("where", finding.Where.ToString());
        json.WriteEndObject();
    }

    private static void WriteEntries(Utf8JsonWriter json, string name, IReadOnlyList<FormAnswer> forms, Func<ShownEntry, bool> wanted)
    {
        json.WriteStartArray(name);
        foreach (var form in forms)
        {
            foreach (var entry in form.Ledger.Where(wanted)) Write(json, form, entry);
            if (json.BytesPending > FlushAt) json.Flush();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, FormAnswer form, ShownEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("rule", entry.Rule);
        json.WriteString("file", form.File);
        json.WriteNumber("form", form.Index);
        json.WriteString("project", form.Form.Project.Name);
        json.WriteString("outcome", entry.Outcome.Code());
        json.WriteNumber("findings", entry.Findings);
        json.WriteString("reason", entry.Reason);
        json.WriteEndObject();
    }
}
