using Jiheng.Domain.Organisations;

namespace Jiheng.Storage.Organisations.Editing;

/// <summary>One change of one organisation, as somebody asks for it on a page. It obeys the rules of an import, because it is one: of the
/// few lines that it touches.</summary>
public abstract record OrganisationEdit;

/// <summary>A change of one that is there.</summary>
/// <param name="Id">Which organisation.</param>
/// <param name="Revision">The revision that was seen; another one means that somebody else changed it since.</param>
public abstract record ExistingOrganisationEdit(long Id, int Revision) : OrganisationEdit;

/// <summary>A new organisation.</summary>
/// <param name="ParentId">The one above it; null for a division at the top.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Code">Its code in its division.</param>
/// <param name="Name">Its full name.</param>
/// <param name="OfficeId">The office in charge; null for none.</param>
public sealed record AddOrganisation(long? ParentId, OrganisationKind Kind, string Code, string Name, long? OfficeId) : OrganisationEdit;

/// <summary>Another name.</summary>
public sealed record RenameOrganisation(long Id, int Revision, string Name) : ExistingOrganisationEdit(Id, Revision);

/// <summary>Another place in the tree, with all below it.</summary>
/// <param name="Id">Which organisation.</param>
/// <param name="Revision">The revision that was seen.</param>
/// <param name="ParentId">The one above it from now on; null for the top.</param>
/// <param name="Code">Its new code; null where it keeps the old one.</param>
public sealed record MoveOrganisation(long Id, int Revision, long? ParentId, string? Code = null) : ExistingOrganisationEdit(Id, Revision);

/// <summary>Another code.</summary>
public sealed record RecodeOrganisation(long Id, int Revision, string Code) : ExistingOrganisationEdit(Id, Revision);

/// <summary>Another office in charge; null for none.</summary>
public sealed record ReassignOrganisation(long Id, int Revision, long? OfficeId) : ExistingOrganisationEdit(Id, Revision);

/// <summary>It goes on in another one.</summary>
public sealed record MergeOrganisation(long Id, int Revision, long SuccessorId) : ExistingOrganisationEdit(Id, Revision);

/// <summary>It does not exist any more.</summary>
public sealed record CloseOrganisation(long Id, int Revision) : ExistingOrganisationEdit(Id, Revision);

/// <summary>It exists again.</summary>
/// <param name="Id">Which organisation.</param>
/// <param name="Revision">The revision that was seen.</param>
/// <param name="ParentId">The one above it; null: where it stood.</param>
public sealed record ReopenOrganisation(long Id, int Revision, long? ParentId) : ExistingOrganisationEdit(Id, Revision);

/// <summary>What stands beside a change in the history.</summary>
/// <param name="Year">The year from which on it holds.</param>
/// <param name="Reason">Why; null where nobody says.</param>
public sealed record EditNote(int Year, string? Reason = null);

/// <summary>What became of a change.</summary>
/// <param name="Id">The organisation's number.</param>
/// <param name="Reminders">What is unusual.</param>
public sealed record EditedOrganisation(long Id, IReadOnlyList<Importing.ImportProblem> Reminders);
