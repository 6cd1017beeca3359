using Jiheng.Storage.Databases;

namespace Jiheng.Web.Hosting;

/// <summary>How one web server runs.</summary>
/// <param name="DataFolder">Where documents, corrections and keys are kept; made where it is missing.</param>
/// <param name="Port">The port on the loopback address; 0 takes a free one.</param>
/// <param name="Version">The version of Jiheng, kept with each document that it reads.</param>
public sealed record WebOptions(string DataFolder, int Port, string Version)
{
    /// <summary>Files to load at the start, where the library does not hold them yet.</summary>
    public IReadOnlyList<string> Samples { get; init; } = [];

    /// <summary>Opens the database; it is told the data folder, in which the library is kept where nothing else is said.</summary>
    public Func<string, LibraryDatabase> Database { get; init; } = LibraryPlace.InFolder;
}
