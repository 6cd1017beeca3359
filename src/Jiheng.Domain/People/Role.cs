namespace Jiheng.Domain.People;

/// <summary>What a person does in the budget performance process, or for the system itself.</summary>
public enum Role
{
    Clerk,
    UnitReviewer,
    DepartmentReviewer,

    /// <summary>The office of the finance bureau that is in charge of departments</summary>
    FinanceOffice,

    /// <summary>The performance office of the finance bureau</summary>
    PerformanceOffice,

    /// <summary>A third party or an expert: sees only what is assigned</summary>
    Expert,

    Public,
    SystemAdministrator,
    SecurityAdministrator,
    AuditAdministrator,
}
