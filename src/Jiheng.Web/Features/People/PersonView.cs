using Jiheng.Domain.Audit;
using Jiheng.Domain.People;
using Jiheng.Storage;
using Jiheng.Storage.Audit;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Organisations;
using Jiheng.Storage.People;
using Jiheng.Web.Access;
using Jiheng.Web.Features.Imports;

namespace Jiheng.Web.Features.People;

/// <summary>What the page of one person shows.</summary>
public sealed record PersonView
{
    public required PersonRow Row { get; init; }

    /// <summary>What was done to the account, the newest first.</summary>
    public required Page<AuditEntry> History { get; init; }

    /// <summary>The offices that a role can reach: those of the person's division.</summary>
    public required IReadOnlyList<OrganisationRow> Offices { get; init; }

    public required bool MayManage { get; init; }

    public required bool MayGrant { get; init; }

    /// <summary>Whether it is the visitor's own account.</summary>
    public required bool IsSelf { get; init; }

    /// <summary>The form that was not saved; null: none.</summary>
    public FormAttempt? Attempt { get; init; }

    public Person Person => Row.Person;

    /// <returns>Null where there is nobody with the account.</returns>
    internal static async Task<PersonView?> ReadAsync(string account, DocumentLibrary library, Visitor visitor, CancellationToken cancel)
    {
        if (await library.People.FindAsync(account, cancel) is not { } row) return null;
        return new PersonView
        {
            Row = row,
            History = await library.Audit.ListAsync(new AuditFilter { Subject = $"person/{row.Person.Account}" }, new PageRequest(1, 100), cancel),
            Offices = await library.Organisations.OfficesAsync(row.Person.Organisation.Division, cancel),
            MayManage = visitor.May(Privilege.ManagePeople),
            MayGrant = visitor.May(Privilege.GrantRoles),
            IsSelf = visitor.Actor.IsPerson && visitor.Actor.Account == row.Person.Account,
        };
    }
}
