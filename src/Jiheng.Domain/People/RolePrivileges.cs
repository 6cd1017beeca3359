namespace Jiheng.Domain.People;

/// <summary>What each role may do: the one table that all pages and endpoints rest on.</summary>
public static class RolePrivileges
{
    private static readonly Privilege[] Business = [Privilege.ReadForms, Privilege.EditForms, Privilege.ReadOrganisations];

    /// <summary>All there are: whoever works alone on a machine of his own.</summary>
    public static IReadOnlyList<Privilege> All { get; } = Enum.GetValues<Privilege>();

    /// <summary>What a role may do. The three administrators' privileges have nothing in common but the sight of the organisations, and for two of them of the people.</summary>
    public static IReadOnlyList<Privilege> Of(Role role) => role switch
    {
        Role.Clerk => [.. Business, Privilege.FileForms],
        Role.UnitReviewer or Role.DepartmentReviewer or Role.FinanceOffice => [.. Business, Privilege.ReviewForms],
        Role.PerformanceOffice => [.. Business, Privilege.ReviewForms, Privilege.AssignForms, Privilege.SetUpYears, Privilege.SetUpRules],
        // Of these only what was given to him (Reach.Assigned).
        Role.Expert => [Privilege.ReadForms, Privilege.ReviewForms],
        Role.Public => [],
        Role.SystemAdministrator => [Privilege.ReadOrganisations, Privilege.ManageOrganisations, Privilege.ReadPeople, Privilege.ManagePeople],
        Role.SecurityAdministrator => [Privilege.ReadOrganisations, Privilege.ReadPeople, Privilege.GrantRoles, Privilege.ManageAccounts],
        Role.AuditAdministrator => [Privilege.ReadOrganisations, Privilege.ReadAudit],
    };
}
