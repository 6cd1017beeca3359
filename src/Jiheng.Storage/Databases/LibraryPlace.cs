using Jiheng.Storage.Databases.Postgres;
using Jiheng.Storage.Databases.Sqlite;

namespace Jiheng.Storage.Databases;

/// <summary>Turns what a person wrote of a library's place into the database there. The only place that chooses one.</summary>
public static class LibraryPlace
{
    /// <summary>The environment variable that may name the place: what stands on a command line can be read by everybody on the machine.</summary>
    public const string Variable = "JIHENG_DATABASE";

    private const string FileName = "library.db";
    private const string Form = "请写成“Host=主机;Database=数据库;Username=用户”，密码可以放在环境变量 PGPASSWORD 中。";

    /// <summary>The library in a folder, whatever its name.</summary>
    public static LibraryDatabase InFolder(string folder) => new SqliteDatabase(Path.Combine(folder, FileName));

    /// <param name="place">A folder that holds a library, the library's file itself, or the connection string of PostgreSQL.</param>
    /// <exception cref="FormatException">It is no connection string; the message says so in Chinese, without repeating it.</exception>
    public static LibraryDatabase Open(string place)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(place);
        if (place.Contains("://", StringComparison.Ordinal)) throw new FormatException($"数据库的连接参数不能写成网址。{Form}");
        if (!IsConnection(place)) return IsFile(place) ? new SqliteDatabase(place) : InFolder(place);
        try
        {
            return new PostgresDatabase(place);
        }
        catch (Exception problem) when (problem is ArgumentException or FormatException)
        {
            // The message of the driver may repeat a part of what was written, and that may be the password.
            throw new FormatException($"数据库的连接参数写得不对。{Form}");
        }
    }

    /// <summary>Whether the place tells a password.</summary>
    public static bool TellsPassword(string place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return IsConnection(place) && new System.Data.Common.DbConnectionStringBuilder { ConnectionString = place }.Keys.Cast<string>().Any(key => key is "password" or "pwd" or "psw");
    }

    // A folder may have an equals sign in its name, but then it is there.
    private static bool IsConnection(string place) => place.Contains('=', StringComparison.Ordinal) && !Path.Exists(place);

    private static bool IsFile(string place) => File.Exists(place) || (Path.GetExtension(place) == ".db" && !Directory.Exists(place));
}
