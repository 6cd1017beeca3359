using System.Globalization;
using Jiheng.Domain.People;
using Jiheng.Storage;
using Jiheng.Storage.Listing;
using Jiheng.Storage.People;
using Jiheng.Web.Access;
using Jiheng.Web.Features.Documents;

namespace Jiheng.Web.Features.People;

/// <summary>What the page of all people shows.</summary>
/// <param name="Filter">What was asked for.</param>
/// <param name="Unit">The code of an organisation as typed.</param>
/// <param name="UnitProblem">Why the code means no organisation; null where it does, or none was typed.</param>
/// <param name="Page">Which page.</param>
/// <param name="People">The people on it.</param>
/// <param name="MayAdd">Whether the visitor may add people.</param>
/// <param name="MayImport">Whether the visitor may import some part of them.</param>
/// <param name="Imported">How many changes were imported just now; null: none.</param>
public sealed record PeopleView(PersonFilter Filter, string Unit, string? UnitProblem, PageRequest Page, Page<PersonRow> People, bool MayAdd, bool MayImport, int? Imported)
{
    public bool IsFiltered => Filter != new PersonFilter() || Unit.Length > 0;

    internal static async Task<PeopleView> ReadAsync(DocumentLibrary library, IQueryCollection query, Visitor visitor, CancellationToken cancel)
    {
        var (page, unit) = (FilterQuery.Page(query), query["unit"].ToString().Trim());
        var found = unit.Length == 0 ? [] : await library.Organisations.FindAsync(unit, cancel);
        var problem = unit.Length == 0 || found.Count == 1 ? null : found.Count == 0 ? $"没有编码为“{unit}”的机构。" : $"编码 {unit} 有几个机构，请写全，例如 {found[0].Key}。";
        var filter = new PersonFilter
        {
            Text = query["q"].ToString().Trim(),
            Below = found.Count == 1 ? found[0].Id : null,
            Role = Member<Role>(query["role"]),
            Status = Member<PersonStatus>(query["status"]),
            WithoutRole = query["lacks"] == "role",
        };
        var people = problem is null ? await library.People.ListAsync(filter, page, cancel) : new Page<PersonRow>([], 0);
        return new PeopleView(filter, unit, problem, page, people, visitor.May(Privilege.ManagePeople), PersonWords.Part(visitor) is not null,
            int.TryParse(query["imported"], NumberStyles.None, CultureInfo.InvariantCulture, out var imported) ? imported : null);
    }

    /// <summary>The address of another page of the same search.</summary>
    public string Address(int page) => "/people" + FilterQuery.With(
        QueryCollection.Empty, new("q", Filter.Text), new("unit", Unit), new("role", Filter.Role?.ToString()), new("status", Filter.Status?.ToString()), new("lacks", Filter.WithoutRole ? "role" : null), new("page", page.ToString(CultureInfo.InvariantCulture)));

    private static T? Member<T>(string? text)
        where T : struct, Enum => Enum.TryParse<T>(text, out var member) && Enum.IsDefined(member) ? member : null;
}
