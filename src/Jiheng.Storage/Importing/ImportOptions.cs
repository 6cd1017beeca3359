namespace Jiheng.Storage.Importing;

/// <summary>How a file is imported.</summary>
/// <param name="Year">The year from which on it holds.</param>
/// <param name="CloseMissing">Whether what stands in the library and not in the file is closed; else that is an error.</param>
/// <param name="Reason">Why, for the history; null where nobody says.</param>
public sealed record ImportOptions(int Year, bool CloseMissing = false, string? Reason = null);
