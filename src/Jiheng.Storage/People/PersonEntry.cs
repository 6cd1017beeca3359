namespace Jiheng.Storage.People;

/// <summary>A line of a file of people, as it is written; a cell that is not there is empty.</summary>
/// <param name="Line">The line of the file, 1-based.</param>
public sealed record PersonEntry(int Line)
{
    public string Account { get; init; } = "";

    public string Name { get; init; } = "";

    public string Organisation { get; init; } = "";

    public string Roles { get; init; } = "";

    public string Reach { get; init; } = "";

    public string Status { get; init; } = "";
}
