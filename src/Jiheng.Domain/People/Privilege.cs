namespace Jiheng.Domain.People;

/// <summary>What somebody may do. Every page and every endpoint asks for one of these; whose records are meant is said by the
/// <see cref="Reach"/> of the role that gives it.</summary>
public enum Privilege
{
    /// <summary>See files, forms, sets and statistics</summary>
    ReadForms,

    /// <summary>Put files in, correct forms, make sets, use the bin</summary>
    EditForms,

    /// <summary>Fill forms in for one's unit and hand them in</summary>
    FileForms,

    /// <summary>Decide on what was handed in, where it is one's turn</summary>
    ReviewForms,

    /// <summary>Give files and what was handed in to experts for review</summary>
    AssignForms,

    /// <summary>See the tree of organisations and the calendar of a year</summary>
    ReadOrganisations,

    /// <summary>Change organisations</summary>
    ManageOrganisations,

    /// <summary>See the people with their roles</summary>
    ReadPeople,

    /// <summary>Add people, move them, disable their accounts</summary>
    ManagePeople,

    /// <summary>Give roles and take them</summary>
    GrantRoles,

    /// <summary>Unlock accounts, hand out new passwords, end sessions, see who signed in</summary>
    ManageAccounts,

    /// <summary>Read the audit log</summary>
    ReadAudit,

    /// <summary>Set up a budget year: deadlines, levels of review, layouts</summary>
    SetUpYears,

    /// <summary>Lay overrides over the rules</summary>
    SetUpRules,
}
