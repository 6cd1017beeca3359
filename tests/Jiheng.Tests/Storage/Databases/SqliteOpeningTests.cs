using System.Text;
using Jiheng.Storage;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Databases.Sqlite;
using Jiheng.Storage.Listing;
using Jiheng.Tests.Cli;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Tests.Storage.Databases;

/// <summary>What can be wrong with a file.</summary>
public sealed class SqliteOpeningTests : IDisposable
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_file_that_is_no_database_is_left_alone()
    {
        var file = folder.Write("报表.db", string.Concat(Enumerable.Repeat("项目支出绩效目标表\n", 100)));
        var before = await File.ReadAllBytesAsync(file, Cancel);
        await RefusesAsync(file, LibraryProblem.NotALibrary, "不是绩衡的资料库");
        Assert.Equal(before, await File.ReadAllBytesAsync(file, Cancel));
    }

    [Fact]
    public async Task A_database_of_another_program_is_left_alone()
    {
        Execute("别的.db", "CREATE TABLE notes (text TEXT)");
        await RefusesAsync(folder["别的.db"], LibraryProblem.NotALibrary, "不是绩衡的资料库");
    }

    [Fact]
    public async Task A_damaged_library_says_so()
    {
        await MakeAsync("坏.db");
        var bytes = await File.ReadAllBytesAsync(folder["坏.db"], Cancel);
        // The table of tables itself: everything behind the header of its first page.
        for (var i = 100; i < 4096; i++) bytes[i] = 0x5a;
        await File.WriteAllBytesAsync(folder["坏.db"], bytes, Cancel);
        await RefusesAsync(folder["坏.db"], LibraryProblem.Damaged, "已损坏");
    }

    [Fact]
    public async Task Damage_that_is_met_later_says_so_too()
    {
        await MakeAsync("坏.db");
        var bytes = await File.ReadAllBytesAsync(folder["坏.db"], Cancel);
        for (var i = 4096 * 3; i < bytes.Length; i++) bytes[i] = 0x5a;
        await File.WriteAllBytesAsync(folder["坏.db"], bytes, Cancel);
        var problem = await Assert.ThrowsAsync<LibraryException>(async () =>
        {
            await using var library = await OpenAsync(folder["坏.db"]);
            await library.Forms.ListAsync(FormFilter.All, cancel: Cancel);
        });
        Assert.Equal(LibraryProblem.Damaged, problem.Problem);
    }

    [Fact]
    public async Task A_library_of_a_newer_version_is_left_alone()
    {
        await MakeAsync("新.db");
        Execute("新.db", "INSERT INTO __EFMigrationsHistory VALUES ('29991231000000_Later', '99.0.0')");
        await RefusesAsync(folder["新.db"], LibraryProblem.NewerVersion, "29991231000000_Later");
    }

    [Fact]
    public async Task A_library_held_by_another_program_says_so()
    {
        await MakeAsync("忙.db");
        await using var other = new SqliteConnection($"Data Source={folder["忙.db"]};Pooling=False");
        await other.OpenAsync(Cancel);
        await using var transaction = other.BeginTransaction();
        await RefusesAsync(folder["忙.db"], LibraryProblem.Locked, "占用");
    }

    [Fact]
    public Task A_folder_that_cannot_be_made_says_so()
    {
        folder.Write("文件", "不是文件夹");
        return RefusesAsync(Path.Combine(folder["文件"], "资料库.db"), LibraryProblem.NotWritable, "无法写入");
    }

    [Fact]
    public Task A_folder_in_place_of_the_file_says_so()
    {
        Directory.CreateDirectory(folder["资料库.db"]);
        return RefusesAsync(folder["资料库.db"], LibraryProblem.NotWritable, "无法写入");
    }

    [Theory]
    [InlineData(8, LibraryProblem.NotWritable)]
    [InlineData(10, LibraryProblem.NotWritable)]
    [InlineData(13, LibraryProblem.Full)]
    [InlineData(6, LibraryProblem.Locked)]
    public void Each_problem_of_the_disk_has_its_sentence(int code, LibraryProblem expected)
    {
        var explained = SqliteProblems.Explain(new DbUpdateException("", new SqliteException("", code)), "资料库.db");
        Assert.Equal(expected, explained!.Problem);
        Assert.Contains("资料库.db", explained.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bug_is_not_explained_away() => Assert.Null(SqliteProblems.Explain(new SqliteException("syntax error", 1), "资料库.db"));

    [Fact]
    public async Task Opening_twice_at_once_makes_one_library()
    {
        var libraries = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => OpenAsync(folder["并发.db"], 20), Cancel)));
        foreach (var library in libraries) await library.DisposeAsync();
        Assert.Equal(1L, Execute("并发.db", "SELECT count(*) > 0 AND count(*) = count(DISTINCT MigrationId) FROM __EFMigrationsHistory"));
    }

    [Fact]
    public async Task A_migration_of_another_process_is_not_waited_for_for_ever()
    {
        Execute("锁.db", "CREATE TABLE __EFMigrationsLock (Id INTEGER NOT NULL PRIMARY KEY, Timestamp TEXT NOT NULL)");
        Execute("锁.db", $"INSERT INTO __EFMigrationsLock VALUES (1, '{DateTime.UtcNow:yyyy-MM-dd HH:mm:ss}+00:00')");
        var problem = await Assert.ThrowsAsync<LibraryException>(() =>
            DocumentLibrary.OpenAsync(new SqliteDatabase(folder["锁.db"]) { MigrationPatience = TimeSpan.FromSeconds(1) }, "0.1.0", cancel: Cancel));
        Assert.Equal(LibraryProblem.Locked, problem.Problem);
    }

    [Fact]
    public async Task A_lock_left_by_a_migration_that_died_does_not_stop_the_next()
    {
        Execute("锁.db", "CREATE TABLE __EFMigrationsHistory (MigrationId TEXT NOT NULL PRIMARY KEY, ProductVersion TEXT NOT NULL)");
        Execute("锁.db", "CREATE TABLE __EFMigrationsLock (Id INTEGER NOT NULL PRIMARY KEY, Timestamp TEXT NOT NULL)");
        Execute("锁.db", "INSERT INTO __EFMigrationsLock VALUES (1, '2024-01-01 00:00:00.0000000+00:00')");
        await MakeAsync("锁.db");
    }

    [Fact]
    public async Task The_file_is_written_ahead_and_keys_are_held()
    {
        await using var test = await TestLibrary.OpenAsync(DatabaseKind.Sqlite);
        await using var context = test.Context();
        Assert.Equal("wal", await context.Database.SqlQuery<string>($"SELECT journal_mode AS \"Value\" FROM pragma_journal_mode").SingleAsync(Cancel));
        await context.Database.OpenConnectionAsync(Cancel);
        Assert.Equal(1, await context.Database.SqlQuery<int>($"SELECT foreign_keys AS \"Value\" FROM pragma_foreign_keys").SingleAsync(Cancel));
        Assert.Equal(5000, await context.Database.SqlQuery<int>($"SELECT timeout AS \"Value\" FROM pragma_busy_timeout").SingleAsync(Cancel));
    }

    private static Task<DocumentLibrary> OpenAsync(string file, int seconds = 1) =>
        DocumentLibrary.OpenAsync(new SqliteDatabase(file, TimeSpan.FromSeconds(seconds)), "0.1.0", cancel: Cancel);

    private static async Task RefusesAsync(string file, LibraryProblem expected, string word)
    {
        var problem = await Assert.ThrowsAsync<LibraryException>(() => OpenAsync(file));
        Assert.Equal(expected, problem.Problem);
        Assert.Contains(word, problem.Message, StringComparison.Ordinal);
        Assert.Contains(file, problem.Message + (expected == LibraryProblem.NewerVersion ? file : ""), StringComparison.Ordinal);
        SqliteConnection.ClearAllPools();
    }

    private async Task MakeAsync(string name)
    {
        await using (var library = await OpenAsync(folder[name]))
        {
            for (var i = 0; i < 20; i++) await library.Documents.AddAsync(TestLibrary.Document("甲.txt", Encoding.UTF8.GetBytes($"{SampleForm.Declaration}\n{i}")), Cancel);
        }

        Execute(name, "PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private object? Execute(string name, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={folder[name]};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
