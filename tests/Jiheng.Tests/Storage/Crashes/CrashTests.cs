using System.Globalization;
using Jiheng.Storage;
using Jiheng.Storage.Databases;
using Jiheng.Tests.Cli;
using Jiheng.Tests.Storage.Databases;
using Jiheng.Tests.Storage.Scoping;
using Npgsql;

namespace Jiheng.Tests.Storage.Crashes;

/// <summary>A process is killed while it writes, again and again. JIHENG_CRASH_ROUNDS says how often; a few times where it is not set.</summary>
public abstract class CrashTests(DatabaseKind kind)
{
    private const int Few = 3;
    private const int RoundsALibrary = 10;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    internal static int Rounds => int.TryParse(Environment.GetEnvironmentVariable("JIHENG_CRASH_ROUNDS"), CultureInfo.InvariantCulture, out var rounds) ? rounds : Few;

    [Fact]
    public async Task Nothing_that_was_committed_is_lost_when_the_process_is_killed()
    {
        using var folder = new TemporaryFolder();
        var (place, length, changes, kept) = ("", 0L, 0, 0L);
        var next = CrashingWriter.Start();
        for (var round = 0; round < Rounds; round++)
        {
            using var writer = next;
            // Starts while this one writes.
            next = CrashingWriter.Start();
            if (round % RoundsALibrary == 0) (place, length) = await NewLibraryAsync(folder, round);
            await writer.WriteAsync(kind == DatabaseKind.Sqlite ? place : Named(place, round), Cancel);
            // Now and then in the middle of the opening.
            if (round % 5 != 4) await writer.WroteAsync(Cancel);
            await Task.Delay(Random.Shared.Next(0, 200), Cancel);
            var told = await writer.KillAsync(Cancel);
            if (kind == DatabaseKind.Postgres) await GoneAsync(place, round);
            var now = await Aftermath.VerifyAsync(place, told, length, Cancel);
            (changes, kept, length) = (changes + told.Count, kept + now - length - told.Count, now);
        }

        next.Dispose();
        Assert.True(changes > 0);
        TestContext.Current.TestOutputHelper?.WriteLine($"{Rounds} kills, {changes} changes told to be committed, all there; {kept} more were committed and not told of.");
    }

    private async Task<(string Place, long Length)> NewLibraryAsync(TemporaryFolder folder, int round)
    {
        var place = kind == DatabaseKind.Sqlite ? Directory.CreateDirectory(folder[$"library-{round}"]).FullName : await PostgresCluster.NewDatabaseAsync();
        return (place, await SettleAsync(place));
    }

    /// <summary>Makes a library with the people who write into it.</summary>
    /// <returns>The length of its audit log.</returns>
    internal static async Task<long> SettleAsync(string place)
    {
        await using var library = await DocumentLibrary.OpenAsync(LibraryPlace.Open(place), "test", cancel: Cancel);
        await Townspeople.SettleAsync(library);
        return (await library.Audit.HeadAsync(Cancel)).Length;
    }

    /// <summary>A connection string by which the server knows the writer of a round.</summary>
    internal static string Named(string place, int round) => $"{place};Application Name={Name(round)}";

    private static string Name(int round) => string.Create(CultureInfo.InvariantCulture, $"writer-{round}");

    /// <summary>Waits for the server to end what a writer had begun, or to finish it: that is after the process is gone.</summary>
    internal static async Task GoneAsync(string place, int round)
    {
        await using var connection = new NpgsqlConnection(place + ";Pooling=false");
        await connection.OpenAsync(Cancel);
        await using var command = new NpgsqlCommand("SELECT count(*) FROM pg_stat_activity WHERE application_name = $1", connection) { Parameters = { new() { Value = Name(round) } } };
        while (await command.ExecuteScalarAsync(Cancel) is > 0L) await Task.Delay(5, Cancel);
    }
}

public sealed class CrashSqliteTests() : CrashTests(DatabaseKind.Sqlite);

public sealed class CrashPostgresTests() : CrashTests(DatabaseKind.Postgres);
