using Jiheng.Domain.Organisations;
using Jiheng.Domain.People;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Jiheng.Storage.Mapping;

/// <summary>The words that stand in the database for the closed choices of organisations and people.</summary>
internal static class OrganisationCodes
{
    private static readonly WordTable<OrganisationKind> KindWords = new(kind => kind switch
    {
        OrganisationKind.Division => "division",
        OrganisationKind.FinanceBureau => "finance-bureau",
        OrganisationKind.Office => "office",
        OrganisationKind.Department => "department",
        OrganisationKind.Unit => "unit",
        OrganisationKind.Section => "section",
    });

    private static readonly WordTable<OrganisationChangeKind> ChangeWords = new(kind => kind switch
    {
        OrganisationChangeKind.Created => "created",
        OrganisationChangeKind.Renamed => "renamed",
        OrganisationChangeKind.Moved => "moved",
        OrganisationChangeKind.Recoded => "recoded",
        OrganisationChangeKind.Reclassified => "reclassified",
        OrganisationChangeKind.Reassigned => "reassigned",
        OrganisationChangeKind.Merged => "merged",
        OrganisationChangeKind.Closed => "closed",
        OrganisationChangeKind.Reopened => "reopened",
    });

    private static readonly WordTable<Role> RoleWords = new(role => role switch
    {
        Role.Clerk => "clerk",
        Role.UnitReviewer => "unit-reviewer",
        Role.DepartmentReviewer => "department-reviewer",
        Role.FinanceOffice => "finance-office",
        Role.PerformanceOffice => "performance-office",
        Role.Expert => "expert",
        Role.Public => "public",
        Role.SystemAdministrator => "system-administrator",
        Role.SecurityAdministrator => "security-administrator",
        Role.AuditAdministrator => "audit-administrator",
    });

    private static readonly WordTable<Reach> ReachWords = new(reach => reach switch
    {
        Reach.None => "none",
        Reach.Own => "own",
        Reach.Subordinates => "subordinates",
        Reach.Offices => "offices",
        Reach.Division => "division",
        Reach.Assigned => "assigned",
        Reach.Published => "published",
    });

    private static readonly WordTable<PersonStatus> StatusWords = new(status => status switch
    {
        PersonStatus.Active => "active",
        PersonStatus.Disabled => "disabled",
    });

    public static ValueConverter<OrganisationKind, string> Kinds => KindWords.Converter;

    public static ValueConverter<OrganisationChangeKind, string> ChangeKinds => ChangeWords.Converter;

    public static ValueConverter<Role, string> Roles => RoleWords.Converter;

    public static ValueConverter<Reach, string> Reaches => ReachWords.Converter;

    public static ValueConverter<PersonStatus, string> Statuses => StatusWords.Converter;

    public static string Of(OrganisationKind kind) => KindWords.Of(kind);

    public static string Of(OrganisationChangeKind kind) => ChangeWords.Of(kind);

    public static string Of(Role role) => RoleWords.Of(role);

    public static Role RoleOf(string word) => RoleWords.Read(word);

    public static string Of(Reach reach) => ReachWords.Of(reach);

    public static string Of(PersonStatus status) => StatusWords.Of(status);
}
