using System.Text.Json;
using Jiheng.Cli.Output;
using Jiheng.Rules.Checks.Engine;

namespace Jiheng.Cli.Check;

/// <summary>The JSON of check.</summary>
internal static class CheckJson
{
    private const int FlushAt = 1 << 16;

    public static void Write(Stream stream, CheckRun run, bool withLedger)
    {
        using var json = JsonOutput.Open(stream);
        json.WriteStartObject();
        json.WriteStartArray("findings");
        foreach (var form in run.Forms)
        {
            foreach (var finding in form.Findings) Write(json, form.Subject, finding);
            if (json.BytesPending > FlushAt) json.Flush();
        }

        json.WriteEndArray();
        WriteEntries(json, "notCheckable", run, static entry => entry.Outcome == CheckOutcome.NotCheckable);
        if (withLedger) WriteEntries(json, "ledger", run, static _ => true);
        DiagnosticJson.Write(json, run.Documents);
        json.WriteStartObject("summary");
        json.WriteNumber("files", run.Documents.Count);
        json.WriteNumber("unreadable", run.Reading.Unreadable);
        json.WriteNumber("forms", run.Forms.Count);
        json.WriteNumber("errors", run.Errors);
        json.WriteNumber("warnings", run.Warnings);
        json.WriteNumber("hints", run.Hints);
        json.WriteNumber("notCheckable", run.NotCheckable);
        json.WriteEndObject();
        json.WriteEndObject();
        JsonOutput.Close(json, stream);
    }

    private static void Write(Utf8JsonWriter json, CheckSubject subject, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Code);
        json.WriteString("title", finding.Rule.Title);
        json.WriteString("severity", finding.Severity.Code());
        json.WriteString("file", subject.File);
        json.WriteNumber("form", subject.Index);
        json.WriteString("project", subject.Form.Project.Name);
        json.WriteString("indicator", finding.Indicator?.Name);
        json.WriteString("field", finding.Field);
        json.WriteString("message", finding.Message);
        json.WriteString("advice", finding.Advice);
        json.WriteString("suggestion", finding.Suggestion);
        json.WriteString("source", finding.Rule.Sources.Count > 0 ? finding.Rule.Sources[0].ToString() : null);
        json.Strings("sources", finding.Rule.Sources.Select(source => source.ToString()));
        json.WriteString("where", finding.Where.ToString());
        json.WriteEndObject();
    }

    private static void WriteEntries(Utf8JsonWriter json, string name, CheckRun run, Func<LedgerEntry, bool> wanted)
    {
        json.WriteStartArray(name);
        foreach (var form in run.Forms)
        {
            foreach (var entry in form.Ledger)
            {
                if (!wanted(entry)) continue;
                json.WriteStartObject();
                json.WriteString("rule", entry.Rule.Code);
                json.WriteString("file", form.Subject.File);
                json.WriteNumber("form", form.Subject.Index);
                json.WriteString("project", form.Subject.Form.Project.Name);
                json.WriteString("outcome", entry.Outcome.Code());
                json.WriteNumber("findings", entry.Findings);
                json.WriteString("reason", entry.Reason);
                json.WriteEndObject();
            }

            if (json.BytesPending > FlushAt) json.Flush();
        }

        json.WriteEndArray();
    }
}
