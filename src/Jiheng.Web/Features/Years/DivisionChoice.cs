using Jiheng.Storage;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Organisations;
using Jiheng.Domain.Organisations;

namespace Jiheng.Web.Features.Years;

/// <summary>A division as it is typed and chosen in a form: 370102 历下区.</summary>
/// <param name="Offered">The first divisions of the tree, for choosing.</param>
/// <param name="Total">How many there are.</param>
public sealed record DivisionChoice(IReadOnlyList<OrganisationRow> Offered, int Total)
{
    private const int MostOffered = 200;

    /// <summary>What stands in the field from the start: the only division there is.</summary>
    public string Usual => Total == 1 ? WordsOf(Offered[0]) : "";

    public static string WordsOf(OrganisationRow division)
    {
        ArgumentNullException.ThrowIfNull(division);
        return $"{division.Key} {division.Name}";
    }

    internal static async Task<DivisionChoice> ReadAsync(DocumentLibrary library, CancellationToken cancel)
    {
        var page = await library.Years.DivisionsAsync(new PageRequest(1, MostOffered), cancel);
        return new DivisionChoice(page.Rows, page.Total);
    }

    /// <summary>The division that a text means by its code; null and why where it means none.</summary>
    internal static async Task<(OrganisationRow? Division, string? Problem)> FindAsync(DocumentLibrary library, string typed, CancellationToken cancel)
    {
        var code = typed.Trim().Split(' ', 2)[0];
        if (code.Length == 0) return (null, "请选择区划。");
        var found = OrganisationCode.IsDivision(code) ? (await library.Organisations.FindAsync(code, cancel)).Find(row => row.Kind == OrganisationKind.Division && row.LastYear is null) : null;
        return found is null ? (null, $"没有编码为“{code}”的区划。请从列表中选，或填写它的编码，例如 370102。") : (found, null);
    }
}
