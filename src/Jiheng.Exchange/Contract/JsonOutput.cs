using System.Text.Encodings.Web;
using System.Text.Json;
using Jiheng.Domain.Evaluations;
using Jiheng.Domain.Funds;

namespace Jiheng.Exchange.Contract;

/// <summary>How Jiheng writes JSON: UTF-8, indented, Chinese as it is, numbers with the digits that were printed, missing values null.</summary>
public static class JsonOutput
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Utf8JsonWriter Open(Stream stream) => new(stream, Options);

    /// <summary>Ends the document with a line break, so that it is a text file.</summary>
    public static void Close(Utf8JsonWriter json, Stream stream)
    {
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    public static void Number(this Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    public static void Number(this Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    public static void Number(this Utf8JsonWriter json, string name, Figure? figure) => json.Number(name, figure?.Value);

    /// <summary>An amount in 元, always with its two decimals.</summary>
    public static void Yuan(this Utf8JsonWriter json, string name, Money? money) => json.Number(name, money?.Fen * 0.01m);

    public static void Date(this Utf8JsonWriter json, string name, DateOnly? date) =>
        json.WriteString(name, date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    public static void Strings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
