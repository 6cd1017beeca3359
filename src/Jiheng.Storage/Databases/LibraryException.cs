namespace Jiheng.Storage.Databases;

/// <summary>Why the library could not do what was asked, with a Chinese sentence that says what to do.</summary>
public sealed class LibraryException(LibraryProblem problem, string message, Exception? inner = null) : Exception(message, inner)
{
    public LibraryProblem Problem { get; } = problem;

    internal static LibraryException NotFound(string what) => new(LibraryProblem.NotFound, $"找不到这{what}，可能已被删除。请刷新页面。");

    internal static LibraryException Refused(string because) => new(LibraryProblem.Refused, because);

    /// <summary>Somebody else changed it since it was seen.</summary>
    public static LibraryException Changed(Exception? inner = null) =>
        new(LibraryProblem.Changed, "内容刚被另一处修改过，这次修改没有保存。请刷新后再改。", inner);
}

/// <summary>The kinds of problem, for programs that have to tell them apart.</summary>
public enum LibraryProblem
{
    /// <summary>The file is no database, or not one of Jiheng's.</summary>
    NotALibrary,

    /// <summary>The database is damaged.</summary>
    Damaged,

    /// <summary>Somebody else holds the database.</summary>
    Locked,

    /// <summary>The server of the database does not answer, or lets nobody in with this name.</summary>
    Unreachable,

    /// <summary>The database was written by a newer Jiheng.</summary>
    NewerVersion,

    /// <summary>The database lacks a migration that the work needs.</summary>
    OlderVersion,

    /// <summary>A copy would be mixed with what is there.</summary>
    NotEmpty,

    /// <summary>The file or its folder cannot be written.</summary>
    NotWritable,

    /// <summary>The disk is full.</summary>
    Full,

    /// <summary>There is no such document, form, set or correction.</summary>
    NotFound,

    /// <summary>Somebody else changed it since it was read.</summary>
    Changed,

    /// <summary>The same file is in the library already.</summary>
    Duplicate,

    /// <summary>It cannot be done as things stand; the message says why.</summary>
    Refused,
}
