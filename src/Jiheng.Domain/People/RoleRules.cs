namespace Jiheng.Domain.People;

/// <summary>Which roles one account may combine, and how far each reaches.</summary>
public static class RoleRules
{
    /// <summary>Whether a role runs the system and has no part in its business.</summary>
    public static bool IsAdministrator(Role role) => role is Role.SystemAdministrator or Role.SecurityAdministrator or Role.AuditAdministrator;

    /// <summary>Two roles of which one account may hold only one: an administrator's role stands alone, so that whoever gives rights,
    /// whoever runs the system and whoever audits both are three people, and none of them files a form.</summary>
    /// <returns>Null where the roles can be combined.</returns>
    public static (Role First, Role Second)? Conflict(IReadOnlyCollection<Role> roles)
    {
        ArgumentNullException.ThrowIfNull(roles);
        Role[] distinct = [.. roles.Distinct().Order()];
        return distinct.Length > 1 && IsAdministrator(distinct[^1]) ? (distinct[^1], distinct[0]) : null;
    }

    /// <summary>How far a role may reach; the usual reach first.</summary>
    public static IReadOnlyList<Reach> Reaches(Role role) => role switch
    {
        Role.Clerk or Role.UnitReviewer => [Reach.Own, Reach.Subordinates],
        Role.DepartmentReviewer => [Reach.Subordinates, Reach.Own],
        Role.FinanceOffice => [Reach.Offices, Reach.Division],
        Role.PerformanceOffice => [Reach.Division, Reach.Offices],
        Role.Expert => [Reach.Assigned],
        Role.Public => [Reach.Published],
        Role.SystemAdministrator or Role.SecurityAdministrator or Role.AuditAdministrator => [Reach.None],
    };
}
