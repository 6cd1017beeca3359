using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Databases.Sqlite;

/// <summary>Turns SQLite's error codes into sentences that say what to do.</summary>
internal static class SqliteProblems
{
    private const int Permission = 3;
    private const int Busy = 5;
    private const int TableLocked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int DiskFull = 13;
    private const int CannotOpen = 14;
    private const int NoDatabase = 26;
    private const int UniqueConstraint = 2067;
    private const int PrimaryKeyConstraint = 1555;

    public static bool IsDuplicate(DbUpdateException problem) =>
        problem.InnerException is SqliteException { SqliteExtendedErrorCode: UniqueConstraint or PrimaryKeyConstraint };

    public static LibraryException? Explain(Exception problem, string file) => problem switch
    {
        DbUpdateConcurrencyException => LibraryException.Changed(problem),
        DbUpdateException { InnerException: SqliteException sqlite } => Explain(sqlite, file),
        SqliteException sqlite => Explain(sqlite, file),
        UnauthorizedAccessException or IOException => NotWritable(problem, file),
        _ => null,
    };

    private static LibraryException? Explain(SqliteException problem, string file) => problem.SqliteErrorCode switch
    {
        Busy or TableLocked => new(LibraryProblem.Locked, $"资料库正被别的程序占用：{file}。请关闭正在使用它的程序（另一个绩衡、数据库工具或备份软件），再试一次。", problem),
        NoDatabase => NotALibrary(file, problem),
        Corrupt => new(LibraryProblem.Damaged, $"资料库文件已损坏：{file}。请用备份替换它；没有备份时，把它移到别处，绩衡会新建一个。", problem),
        DiskFull => new(LibraryProblem.Full, $"磁盘已满，没有保存：{file}。请清理磁盘空间，再试一次。", problem),
        Permission or ReadOnly or InputOutput or CannotOpen => NotWritable(problem, file),
        _ => null,
    };

    public static LibraryException NotALibrary(string file, Exception? problem = null) =>
        new(LibraryProblem.NotALibrary, $"这个文件不是绩衡的资料库：{file}。请换一个文件名，或把它移到别处。", problem);

    private static LibraryException NotWritable(Exception problem, string file) =>
        new(LibraryProblem.NotWritable, $"资料库无法写入：{file}。请检查文件夹是否存在、是否有写入权限，或换一个文件夹。", problem);
}
