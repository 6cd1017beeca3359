using Jiheng.Domain.People;
using Jiheng.Storage.Importing;
using Jiheng.Storage.People.Planning;

namespace Jiheng.Storage.People;

/// <summary>What an import of people would do. Nothing is written before it is applied, and with a problem it cannot be.</summary>
public sealed record PersonPlan
{
    /// <summary>What happens to whom, in the order of the file; who is missing in it comes last.</summary>
    public required IReadOnlyList<PlannedPersonChange> Changes { get; init; }

    /// <summary>How many people stay as they are.</summary>
    public required int Unchanged { get; init; }

    /// <summary>Why the file cannot be imported, in the order of its lines; none where it can.</summary>
    public required IReadOnlyList<ImportProblem> Problems { get; init; }

    /// <summary>What is unusual and does not stop the import.</summary>
    public required IReadOnlyList<ImportProblem> Reminders { get; init; }

    /// <summary>Which state of the library it was made for.</summary>
    public int Revision => Seen.Revision;

    internal RegisterState Seen { get; init; } = new(0, 0);

    internal IReadOnlyList<PlannedPerson> People { get; init; } = [];
}

/// <summary>Which part of people somebody may change: accounts and roles are in different hands.</summary>
public enum PersonPart
{
    /// <summary>Everything: whoever works on the machine itself</summary>
    All,

    /// <summary>People come, move, go; their roles stay, and who is new has none</summary>
    Accounts,

    /// <summary>The roles of those who are there</summary>
    Roles,
}

/// <summary>One change of one person.</summary>
/// <param name="Line">The line that says so; 0 where its absence does.</param>
/// <param name="Kind">What happens.</param>
/// <param name="Account">The person's account.</param>
/// <param name="Name">The person's name, the new one where it changes.</param>
/// <param name="Before">The name, organisation or roles until now; null where there were none.</param>
/// <param name="After">The same from now on.</param>
public sealed record PlannedPersonChange(int Line, PersonChangeKind Kind, string Account, string Name, string? Before, string? After);
