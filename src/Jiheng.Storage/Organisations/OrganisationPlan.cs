using Jiheng.Domain.Organisations;
using Jiheng.Storage.Importing;
using Jiheng.Storage.Organisations.Planning;

namespace Jiheng.Storage.Organisations;

/// <summary>What an import of organisations would do. Nothing is written before it is applied, and with a problem it cannot be.</summary>
public sealed record OrganisationPlan
{
    public required int Year { get; init; }

    /// <summary>What happens to whom, in the order of the file; what is closed comes last.</summary>
    public required IReadOnlyList<PlannedChange> Changes { get; init; }

    /// <summary>How many organisations stay as they are.</summary>
    public required int Unchanged { get; init; }

    /// <summary>Why the file cannot be imported, in the order of its lines; none where it can.</summary>
    public required IReadOnlyList<ImportProblem> Problems { get; init; }

    /// <summary>What is unusual and does not stop the import.</summary>
    public required IReadOnlyList<ImportProblem> Reminders { get; init; }

    /// <summary>Which state of the library it was made for.</summary>
    public int Revision => Seen.Revision;

    internal RegisterState Seen { get; init; } = new(0, 0);

    internal IReadOnlyList<PlannedOrganisation> Organisations { get; init; } = [];

    internal string? Reason { get; init; }
}

/// <summary>One change of one organisation.</summary>
/// <param name="Line">The line that says so; 0 where its absence does.</param>
/// <param name="Kind">What happens.</param>
/// <param name="Code">The organisation's key, the new one where it changes.</param>
/// <param name="Name">Its name, the new one where it changes.</param>
/// <param name="Before">The name, code, kind, parent or office until now; null where there was none.</param>
/// <param name="After">The same from now on.</param>
public sealed record PlannedChange(int Line, OrganisationChangeKind Kind, string Code, string Name, string? Before, string? After);
