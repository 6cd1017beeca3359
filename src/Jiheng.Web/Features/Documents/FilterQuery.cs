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
        NotCheckable = query["unchecked"] == "1",
        Inferred = query["inferred"] == "1",
        Rules = Values(query["rule"]),
        Units = [.. Values(query["unit"])],
        Kinds = [.. Values(query["kind"]).Select(kind => Enum.TryParse<FormKind>(kind, out var known) ? known : FormKind.None).Where(kind => kind != FormKind.None)],
        Years = [.. Values(query["year"]).Select(year => int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null)],
    };

    public static PageRequest Page(IQueryCollection query) => new(int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1);

    /// <summary>The address of another page of the same list.</summary>
    public static string WithPage(HttpRequest request, int page) =>
        QueryString.Create(request.Query.Where(pair => pair.Key != "page").Append(new("page", page.ToString(CultureInfo.InvariantCulture)))).ToString();

    private static string[] Values(StringValues values) => [.. values.OfType<string>().Where(value => value.Length > 0)];
}
