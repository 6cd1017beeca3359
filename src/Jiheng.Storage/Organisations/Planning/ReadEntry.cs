using Jiheng.Domain.Organisations;

namespace Jiheng.Storage.Organisations.Planning;

/// <summary>A line whose own cells are understood; what it says of others is not looked at yet.</summary>
internal sealed record ReadEntry(OrganisationEntry Entry, OrganisationKind Kind, OrganisationCode Code)
{
    public int Line => Entry.Line;

    public bool IsMerged => Entry.MergedInto.Length > 0;

    /// <summary>The key of another organisation of this one's division, told by its short or its full code.</summary>
    public string? KeyOf(OrganisationKind kind, string code) =>
        code.Contains('/', StringComparison.Ordinal) ? OrganisationCode.Parse(code)?.Key : OrganisationCode.Of(kind, Code.Division, code)?.Key;

    /// <summary>The key of the organisation above: by its shape a division for a department, else what this kind may stand below.</summary>
    public string? ParentKey() => Kind switch
    {
        OrganisationKind.Division or OrganisationKind.FinanceBureau => KeyOf(OrganisationKind.Division, Entry.Parent),
        OrganisationKind.Office => KeyOf(OrganisationKind.FinanceBureau, Entry.Parent),
        _ => KeyOf(OrganisationKind.Unit, Entry.Parent) is { } unit && Kind != OrganisationKind.Department ? unit
            : KeyOf(OrganisationKind.Department, Entry.Parent) ?? KeyOf(OrganisationKind.Division, Entry.Parent),
    };
}
