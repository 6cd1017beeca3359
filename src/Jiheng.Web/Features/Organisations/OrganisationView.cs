using Jiheng.Domain.Organisations;
using Jiheng.Domain.People;
using Jiheng.Storage;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Organisations;
using Jiheng.Storage.People;
using Jiheng.Web.Access;
using Jiheng.Web.Features.Imports;

namespace Jiheng.Web.Features.Organisations;

/// <summary>What the page of one organisation shows.</summary>
public sealed record OrganisationView
{
    private const int Shown = 20;

    public required OrganisationRow Organisation { get; init; }

    /// <summary>What stands above it, the top first.</summary>
    public required IReadOnlyList<OrganisationRow> Above { get; init; }

    /// <summary>The office in charge and the one it was merged into; null where there is none.</summary>
    public OrganisationRow? Office { get; init; }

    public OrganisationRow? Successor { get; init; }

    public required Page<OrganisationRow> Children { get; init; }

    public required IReadOnlyList<OrganisationChange> Changes { get; init; }

    /// <summary>People of it and of all below it; null where the visitor may not see people.</summary>
    public Page<PersonRow>? People { get; init; }

    /// <summary>The offices of its division.</summary>
    public required IReadOnlyList<OrganisationRow> Offices { get; init; }

    public required bool MayManage { get; init; }

    /// <summary>The year that forms propose.</summary>
    public required int Year { get; init; }

    /// <summary>The form that was not saved; null: none.</summary>
    public FormAttempt? Attempt { get; init; }

    /// <summary>The form that an address asks for.</summary>
    public string? Asked { get; init; }

    public OrganisationRow? Parent => Above.Count > 0 ? Above[^1] : null;

    public bool IsOpen(string form) => Attempt?.Form == form || (Attempt is null && Asked == form);

    /// <returns>Null where there is none of the number.</returns>
    internal static async Task<OrganisationView?> ReadAsync(long id, DocumentLibrary library, Visitor visitor, TimeProvider clock, CancellationToken cancel)
    {
        var shelf = library.Organisations;
        if (await shelf.FindAsync(id, cancel) is not { } row) return null;
        var mayManage = visitor.May(Privilege.ManageOrganisations);
        return new OrganisationView
        {
            Organisation = row,
            Above = [.. (await shelf.AboveAsync([row], cancel)).Values.OrderBy(above => above.Depth)],
            Office = row.OfficeId is { } office ? await shelf.FindAsync(office, cancel) : null,
            Successor = row.SuccessorId is { } successor ? await shelf.FindAsync(successor, cancel) : null,
            Children = await shelf.ChildrenAsync(id, new PageRequest(1, Shown), closedToo: true, cancel),
            Changes = await shelf.ChangesAsync(id, cancel),
            People = visitor.May(Privilege.ReadPeople) ? await library.People.ListAsync(new PersonFilter { Below = id }, new PageRequest(1, Shown), cancel) : null,
            Offices = mayManage && row.Kind is not (OrganisationKind.Office or OrganisationKind.Section) ? await shelf.OfficesAsync(row.Code.Division, cancel) : [],
            MayManage = mayManage,
            Year = await OrganisationYear.ProposedAsync(library, clock, cancel),
        };
    }
}
