namespace Jiheng.Tests.Storage;

/// <summary>The databases on which a library can be kept. What is tested of a library is tested on each of them.</summary>
public enum DatabaseKind
{
    Sqlite,
    Postgres,
}
