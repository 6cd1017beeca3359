using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Jiheng.Storage.Databases.Postgres;

/// <summary>Turns PostgreSQL's error codes into sentences that say what to do.</summary>
internal static class PostgresProblems
{
    public static bool IsDuplicate(DbUpdateException problem) => problem.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    /// <summary>Two transactions stood in each other's way, and one of them was undone: done again it will succeed.</summary>
    public static bool Passes(Exception problem) =>
        Found<PostgresException>(problem) is { SqlState: PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure };

    public static LibraryException? Explain(Exception problem, string name) => problem switch
    {
        DbUpdateConcurrencyException => LibraryException.Changed(problem),
        LibraryException => null,
        _ when Found<PostgresException>(problem) is { } said => Explain(said, name),
        _ when Found<NpgsqlException>(problem) is { } lost && IsConnection(lost) => Unreachable(problem, name),
        _ => null,
    };

    private static LibraryException? Explain(PostgresException problem, string name) => problem.SqlState switch
    {
        PostgresErrorCodes.InvalidCatalogName => new(LibraryProblem.Unreachable, $"没有这个数据库：{name}。请先建立它（CREATE DATABASE，编码 UTF8），再启动绩衡。", problem),
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            new(LibraryProblem.Unreachable, $"数据库不接受这个用户名或密码：{name}。请检查连接参数，密码可以写在环境变量 PGPASSWORD 中。", problem),
        PostgresErrorCodes.InsufficientPrivilege or PostgresErrorCodes.ReadOnlySqlTransaction => NotWritable(name, problem),
        PostgresErrorCodes.DiskFull => new(LibraryProblem.Full, $"数据库服务器的磁盘已满，没有保存：{name}。请清理磁盘空间，再试一次。", problem),
        PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted => new(LibraryProblem.Damaged, $"数据库已损坏：{name}。请用备份恢复。", problem),
        PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.QueryCanceled =>
            new(LibraryProblem.Locked, $"数据库正忙，没有做完：{name}。请稍后再试一次。", problem),
        // Class 08, connections; 57P01 to 57P03, the server stops or starts; 53300, no connection is free.
        PostgresErrorCodes.TooManyConnections => Unreachable(problem, name),
        ['0', '8', ..] or ['5', '7', 'P', ..] => Unreachable(problem, name),
        _ => null,
    };

    public static LibraryException NotALibrary(string name) =>
        new(LibraryProblem.NotALibrary, $"这个数据库里有别的程序的表，不是绩衡的资料库：{name}。请为绩衡新建一个数据库。");

    public static LibraryException NotUnicode(string name, string encoding) =>
        new(LibraryProblem.NotALibrary, $"数据库的编码是 {encoding}，存不下全部汉字：{name}。请新建一个编码为 UTF8 的数据库。");

    public static LibraryException NotWritable(string name, Exception? problem = null) =>
        new(LibraryProblem.NotWritable, $"数据库不能写入：{name}。请检查它是不是只读的备机，用户有没有建表和写入的权限。", problem);

    private static LibraryException Unreachable(Exception problem, string name) =>
        new(LibraryProblem.Unreachable, $"连不上数据库：{name}。请检查数据库服务器是否启动、地址和端口是否正确，再试一次。", problem);

    private static bool IsConnection(NpgsqlException problem) => problem.InnerException is SocketException or IOException or TimeoutException || problem.IsTransient;

    private static T? Found<T>(Exception? problem) where T : Exception
    {
        for (; problem is not null; problem = problem.InnerException)
        {
            if (problem is T found) return found;
        }

        return null;
    }
}
