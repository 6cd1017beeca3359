using Jiheng.Storage;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Databases.Postgres;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Jiheng.Tests.Storage.Databases;

/// <summary>What can be wrong with a database on a server.</summary>
public sealed class PostgresOpeningTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nodes_that_start_at_once_make_one_library_and_all_come_up()
    {
        var place = await PostgresCluster.NewDatabaseAsync(empty: true);
        var nodes = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(() => DocumentLibrary.OpenAsync(new PostgresDatabase(place), "0.1.0", cancel: Cancel), Cancel)));
        foreach (var node in nodes) await node.DisposeAsync();
        Assert.Equal((long)typeof(DocumentLibrary).Assembly.GetTypes().Count(type => type.IsSubclassOf(typeof(Microsoft.EntityFrameworkCore.Migrations.Migration))), await ExecuteAsync(place, "SELECT count(*) FROM \"__EFMigrationsHistory\""));
    }

    [Fact]
    public async Task A_database_of_another_program_is_left_alone()
    {
        var place = await PostgresCluster.NewDatabaseAsync(empty: true);
        await ExecuteAsync(place, "CREATE TABLE notes (text text)");
        await RefusesAsync(place, LibraryProblem.NotALibrary, "别的程序的表");
        Assert.Equal(1L, await ExecuteAsync(place, "SELECT count(*) FROM information_schema.tables WHERE table_schema = 'public'"));
    }

    [Fact]
    public async Task A_library_of_a_newer_version_is_left_alone()
    {
        var place = await PostgresCluster.NewDatabaseAsync();
        await ExecuteAsync(place, "INSERT INTO \"__EFMigrationsHistory\" VALUES ('29991231000000_Later', '99.0.0')");
        await RefusesAsync(place, LibraryProblem.NewerVersion, "29991231000000_Later");
    }

    [Fact]
    public async Task A_database_that_is_not_there_says_how_to_make_it() =>
        await RefusesAsync(await PostgresCluster.NewDatabaseAsync() + "x", LibraryProblem.Unreachable, "CREATE DATABASE");

    [Fact]
    public Task A_server_that_does_not_answer_says_so_without_user_and_password() =>
        RefusesAsync("Host=127.0.0.1;Port=1;Database=jiheng;Username=geheim;Password=geheim;Timeout=5", LibraryProblem.Unreachable, "连不上数据库：jiheng@127.0.0.1");

    [Fact]
    public async Task A_server_that_may_only_be_read_says_so() =>
        await RefusesAsync(await PostgresCluster.NewDatabaseAsync() + ";Options=-c default_transaction_read_only=on", LibraryProblem.NotWritable, "不能写入");

    [Fact]
    public async Task A_user_who_may_make_no_tables_is_told()
    {
        var place = await PostgresCluster.NewDatabaseAsync(empty: true);
        await ExecuteAsync(place, "CREATE ROLE reader LOGIN");
        await RefusesAsync(new NpgsqlConnectionStringBuilder(place) { Username = "reader" }.ConnectionString, LibraryProblem.NotWritable, "权限");
    }

    [Fact]
    public async Task A_database_that_holds_no_chinese_says_so()
    {
        var place = await PostgresCluster.NewDatabaseAsync(empty: true);
        await ExecuteAsync(place, "CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'");
        await RefusesAsync(new NpgsqlConnectionStringBuilder(place) { Database = "latin" }.ConnectionString, LibraryProblem.NotALibrary, "编码是 LATIN1");
    }

    [Fact]
    public async Task Two_changes_that_wait_for_each_other_both_come_through()
    {
        await using var test = await TestLibrary.OpenAsync(DatabaseKind.Postgres);
        var sets = new[] { await test.Library.Sets.CreateAsync("甲", [], Cancel), await test.Library.Sets.CreateAsync("乙", [], Cancel) };
        var session = new LibrarySession(test.Database, "0.1.0", test.Clock);
        using var both = new Barrier(2);
        var runs = 0;
        await Task.WhenAll(Task.Run(() => ChangeAsync(sets[0], sets[1]), Cancel), Task.Run(() => ChangeAsync(sets[1], sets[0]), Cancel));

        Assert.Equal(3, runs);
        foreach (var set in sets) Assert.Equal(2, (await test.Library.Sets.FindAsync(set, Cancel))!.Revision);

        Task ChangeAsync(long first, long second) => session.WriteAsync(async (context, _) =>
        {
            await CountAsync(context, first);
            // Each holds one and wants the other; whoever runs again runs alone.
            if (Interlocked.Increment(ref runs) <= 2) both.SignalAndWait(Cancel);
            await CountAsync(context, second);
        }, Cancel);

        static Task<int> CountAsync(LibraryContext context, long id) =>
            context.Sets.Where(set => set.Id == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Revision, row => row.Revision + 1), Cancel);
    }

    [Fact]
    public void A_bug_is_not_explained_away() => Assert.Null(PostgresProblems.Explain(new PostgresException("syntax error", "ERROR", "ERROR", "42601"), "x"));

    private static async Task RefusesAsync(string place, LibraryProblem expected, string word)
    {
        await using var database = new PostgresDatabase(place);
        var problem = await Assert.ThrowsAsync<LibraryException>(() => DocumentLibrary.OpenAsync(database, "0.1.0", cancel: Cancel));
        Assert.Equal(expected, problem.Problem);
        Assert.Contains(word, problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", problem.ToString(), StringComparison.Ordinal);
    }

    private static async Task<object?> ExecuteAsync(string place, string sql)
    {
        await using var connection = new NpgsqlConnection(place + ";Pooling=false");
        await connection.OpenAsync(Cancel);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The texts stand in this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync(Cancel);
    }
}
