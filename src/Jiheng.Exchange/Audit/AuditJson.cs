using System.Globalization;
using System.Text.Json;
using Jiheng.Domain.Audit;

namespace Jiheng.Exchange.Audit;

/// <summary>The audit log as a file: a line of JSON for the whole, then one for each entry. It is proven without Jiheng's database.</summary>
public static class AuditJson
{
    private const int Version = 1;
    private const string Instant = "yyyy-MM-ddTHH:mm:ss.ffffffZ";

    /// <summary>The first line: which entries follow, and the hash of the last.</summary>
    public static string Head(AuditHead head) => Line(json =>
    {
        ArgumentNullException.ThrowIfNull(head);
        json.WriteNumber("jihengAudit", Version);
        json.WriteNumber("first", head.First);
        json.WriteNumber("count", head.Count);
        json.WriteString("head", head.Hash);
    });

    public static string Entry(AuditEntry entry) => Line(json =>
    {
        ArgumentNullException.ThrowIfNull(entry);
        json.WriteNumber("number", entry.Number);
        json.WriteString("at", entry.At.ToString(Instant, CultureInfo.InvariantCulture));
        json.WriteString("account", entry.Actor.Account);
        json.WriteString("name", entry.Actor.Name);
        json.WriteString("origin", entry.Actor.Origin);
        json.WriteString("action", entry.Action);
        json.WriteString("subject", entry.Subject);
        json.WriteString("before", entry.Before);
        json.WriteString("after", entry.After);
        json.WriteString("previous", entry.Previous);
        json.WriteString("hash", entry.Hash);
    });

    /// <exception cref="FormatException">It is no first line of an audit log.</exception>
    public static AuditHead ReadHead(string line) => Read(line, json =>
        json.GetProperty("jihengAudit").GetInt32() == Version ? new AuditHead(json.GetProperty("first").GetInt64(), json.GetProperty("count").GetInt64(), Text(json, "head")!) : throw new FormatException());

    /// <exception cref="FormatException">It is no entry.</exception>
    public static AuditEntry ReadEntry(string line) => Read(line, json => new AuditEntry
    {
        Number = json.GetProperty("number").GetInt64(),
        At = DateTime.ParseExact(Text(json, "at")!, Instant, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal),
        Actor = new Actor(Text(json, "account")!, Text(json, "name")!, Text(json, "origin")!),
        Action = Text(json, "action")!,
        Subject = Text(json, "subject")!,
        Before = Text(json, "before"),
        After = Text(json, "after"),
        Previous = Text(json, "previous")!,
        Hash = Text(json, "hash")!,
    });

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();

    private static T Read<T>(string line, Func<JsonElement, T> read)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return read(document.RootElement);
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentNullException)
        {
            throw new FormatException("这一行不是审计日志的内容。", problem);
        }
    }

    private static string Line(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}

/// <summary>What an exported audit log says of itself.</summary>
/// <param name="First">The number of its first entry.</param>
/// <param name="Count">How many entries it has.</param>
/// <param name="Hash">The hash of the last.</param>
public sealed record AuditHead(long First, long Count, string Hash);
