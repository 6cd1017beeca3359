namespace Jiheng.Storage.Organisations;

/// <summary>A line of a file of organisations, as it is written; a cell that is not there is empty.</summary>
/// <param name="Line">The line of the file, 1-based.</param>
public sealed record OrganisationEntry(int Line)
{
    public string Division { get; init; } = "";

    public string Code { get; init; } = "";

    public string Name { get; init; } = "";

    public string Kind { get; init; } = "";

    public string Parent { get; init; } = "";

    public string Office { get; init; } = "";

    public string FormerCode { get; init; } = "";

    public string MergedInto { get; init; } = "";
}
