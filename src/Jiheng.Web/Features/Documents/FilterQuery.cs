using System.Globalization;
using Jiheng.Domain.Documents;
using Jiheng.Storage.Listing;
using Microsoft.Extensions.Primitives;

namespace Jiheng.Web.Features.Documents;

/// <summary>A list's filters in the address, so that a list can be sent to a colleague and survives back and reload.</summary>
internal static class FilterQuery
{
    public static FormFilter Read(IQueryCollection query, long? setId = null) => new()
    {
        SetId = setId,
        Text = query["q"].ToString().Trim() is { Length: > 0 } text ? text : null,
        AtLeast = query["severity"].ToString() switch { "error" => Severity.Error, "warning" => Severity.Warning, "hint" => Severity.Hint, _ => null },
        NotCheckable = query["also"] == "unchecked",
        Inferred = query["also"] == "inferred",
        Rules = Values(query["rule"]),
        Units = [.. Values(query["unit"])],
        Kinds = [.. Values(query["kind"]).Select(kind => Enum.TryParse<FormKind>(kind, out var known) ? known : FormKind.None).Where(kind => kind != FormKind.None)],
        Years = [.. Values(query["year"]).Select(year => Number(year) is { } number ? (int)number : (int?)null)],
        DocumentId = Number(query["document"]),
        CopyHash = long.TryParse(query["copy"], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var hash) ? hash : null,
        Scores = ScoreWords.Read(query["score"]),
    };

    /// <summary>The set that a form was opened from; null for the library.</summary>
    public static long? Set(IQueryCollection query) => Number(query["set"]);

    /// <summary>A form's place in the list that it was opened from, from 1; null where it was opened by its address alone.</summary>
    public static int? At(IQueryCollection query) => Number(query["at"]) is { } at and > 0 and < int.MaxValue ? (int)at : null;

    public static PageRequest Page(IQueryCollection query) => new(Number(query["page"]) is { } number and < int.MaxValue ? (int)number : 1);

    /// <summary>The riskiest first in a set, the newest first in the library, unless asked otherwise.</summary>
    public static FormOrder Order(IQueryCollection query, long? setId) =>
        Enum.TryParse<FormOrder>(query["order"], ignoreCase: true, out var order) && Enum.IsDefined(order) ? order : setId is null ? FormOrder.Newest : FormOrder.Risk;

    /// <summary>The address's part that asks for a filter; empty for all.</summary>
    public static string Write(FormFilter filter) => Address(
    [
        new("q", filter.Text),
        new("severity", filter.AtLeast?.ToString().ToLowerInvariant()),
        new("also", filter.NotCheckable ? "unchecked" : filter.Inferred ? "inferred" : null),
        .. filter.Rules.Select(rule => KeyValuePair.Create("rule", (string?)rule)),
        .. filter.Units.Select(unit => KeyValuePair.Create("unit", unit)),
        .. filter.Kinds.Select(kind => KeyValuePair.Create("kind", (string?)kind.ToString())),
        .. filter.Years.Select(year => KeyValuePair.Create("year", year?.ToString(CultureInfo.InvariantCulture))),
        new("document", filter.DocumentId?.ToString(CultureInfo.InvariantCulture)),
        new("copy", filter.CopyHash?.ToString(CultureInfo.InvariantCulture)),
        new("score", filter.Scores?.Address()),
    ]);

    /// <summary>The same address with some values otherwise; null takes one out.</summary>
    public static string With(IQueryCollection query, params KeyValuePair<string, string?>[] changes) => Address(
    [
        .. query.Where(pair => changes.All(change => change.Key != pair.Key)).SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value))),
        .. changes,
    ]);

    private static string Address(IEnumerable<KeyValuePair<string, string?>> values) => QueryString.Create(values.Where(pair => !string.IsNullOrEmpty(pair.Value))).ToString();

    private static long? Number(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string[] Values(StringValues values) => [.. values.OfType<string>().Where(value => value.Length > 0)];
}
