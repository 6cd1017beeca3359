using Jiheng.Storage.Databases;
using Jiheng.Storage.Databases.Postgres;
using Jiheng.Storage.Databases.Sqlite;
using Jiheng.Tests.Cli;

namespace Jiheng.Tests.Storage.Databases;

public sealed class LibraryPlaceTests
{
    [Fact]
    public void A_folder_a_file_and_a_server_are_told_apart()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["a=b"]);
        Assert.Equal(folder["library.db"], Assert.IsType<SqliteDatabase>(LibraryPlace.Open(folder.Path)).Name);
        Assert.Equal(folder["a=b/library.db"], Assert.IsType<SqliteDatabase>(LibraryPlace.Open(folder["a=b"])).Name);
        Assert.Equal(folder["旧.db"], Assert.IsType<SqliteDatabase>(LibraryPlace.Open(folder["旧.db"])).Name);
        Assert.Equal(folder["备份"], Assert.IsType<SqliteDatabase>(LibraryPlace.Open(folder.Write("备份", ""))).Name);
        Assert.Equal("jiheng@db", Assert.IsType<PostgresDatabase>(LibraryPlace.Open("Host=db;Database=jiheng;Username=u;Password=p")).Name);
    }

    [Theory]
    [InlineData("Host=db;Passwort=geheim")]
    [InlineData("Host=db;Username=geheim")]
    [InlineData("Database=geheim")]
    [InlineData("Host=db;Database=x;Port=geheim")]
    [InlineData("postgresql://u:geheim@db/jiheng")]
    public void What_is_no_connection_string_is_told_without_repeating_it(string place)
    {
        var problem = Assert.Throws<FormatException>(() => LibraryPlace.Open(place));
        Assert.Contains("请写成“Host=", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", problem.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host=db;Database=x;Password=p", true)]
    [InlineData("Host=db;Database=x;PWD=p", true)]
    [InlineData("Host=db;Database=x;Username=u", false)]
    [InlineData("/var/lib/jiheng", false)]
    public void A_password_is_noticed(string place, bool tells) => Assert.Equal(tells, LibraryPlace.TellsPassword(place));
}
