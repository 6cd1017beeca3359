using Jiheng.Domain.Organisations;
using Jiheng.Storage.Records;

namespace Jiheng.Storage.Organisations.Planning;

/// <summary>An organisation as it will be. Those that a file does not tell of, closed ones among them, are as they are.</summary>
internal sealed class PlannedOrganisation
{
    /// <summary>The row in the library; null for a new one.</summary>
    public StoredOrganisation? Existing { get; init; }

    /// <summary>The line that tells of it; 0: none.</summary>
    public int Line { get; init; }

    public required OrganisationCode Code { get; set; }

    public required string Name { get; set; }

    public required OrganisationKind Kind { get; set; }

    public PlannedOrganisation? Parent { get; set; }

    public PlannedOrganisation? Office { get; set; }

    public PlannedOrganisation? Successor { get; set; }

    public int FirstYear { get; set; }

    public int? LastYear { get; set; }

    /// <summary>What happens to it.</summary>
    public List<PlannedChange> Changes { get; } = [];

    public string Path => field ??= (Parent?.Path ?? "") + Code.Segment + "/";

    public int Depth => Parent is null ? 0 : Parent.Depth + 1;
}
