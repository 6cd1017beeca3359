using Jiheng.Storage.Databases;

namespace Jiheng.Web.Hosting;

/// <summary>How one web server runs.</summary>
/// <param name="DataFolder">Where documents, corrections and keys are kept; made where it is missing.</param>
/// <param name="Port">The port on the loopback address; 0 takes a free one.</param>
/// <param name="Version">The version of Jiheng, kept with each document that it reads.</param>
public sealed record WebOptions(string DataFolder, int Port, string Version)
{
    /// <summary>Whether people sign in also where nobody has an account yet. Where somebody has one, they do anyway.</summary>
    public bool Accounts { get; init; }

    /// <summary>Whether administrators and approvers need a second factor; not in a demonstration.</summary>
    public bool AsksSecondFactor { get; init; } = true;

    /// <summary>The address that it listens on; with another than the loopback people must sign in.</summary>
    public System.Net.IPAddress Address { get; init; } = System.Net.IPAddress.Loopback;

    /// <summary>How e-mails go out; null: none do.</summary>
    public MailOptions? Mail { get; init; }

    /// <summary>What tells the time: for tests that cannot wait.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Files to load at the start, where the library does not hold them yet.</summary>
    public IReadOnlyList<string> Samples { get; init; } = [];

    /// <summary>Opens the database; it is told the data folder, in which the library is kept where nothing else is said.</summary>
    public Func<string, LibraryDatabase> Database { get; init; } = LibraryPlace.InFolder;
}
