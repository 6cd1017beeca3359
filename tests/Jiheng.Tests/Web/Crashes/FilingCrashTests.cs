using Jiheng.Storage;
using Jiheng.Storage.Databases;
using Jiheng.Tests.Cli;
using Jiheng.Tests.Storage;
using Jiheng.Tests.Storage.Crashes;
using Jiheng.Tests.Storage.Databases;
using Jiheng.Tests.Web.Filings;

namespace Jiheng.Tests.Web.Crashes;

/// <summary>The server is killed while clerks save and hand in, again and again. JIHENG_CRASH_ROUNDS says how often; a few times where it is not set.</summary>
public abstract class FilingCrashTests(DatabaseKind kind)
{
    private const int RoundsALibrary = 10;
    private static readonly string[] Accounts = ["clerk-education", "clerk-school", "clerk-branch", "clerk-clinic"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_that_was_saved_is_lost_and_nothing_is_handed_in_by_halves_or_twice()
    {
        using var folder = new TemporaryFolder();
        var (data, place, saves, submissions) = ("", "", 0, 0);
        List<SavingClerk> clerks = [];
        for (var round = 0; round < CrashTests.Rounds; round++)
        {
            if (round % RoundsALibrary == 0)
            {
                data = Directory.CreateDirectory(folder[$"library-{round}"]).FullName;
                place = kind == DatabaseKind.Sqlite ? data : await PostgresCluster.NewDatabaseAsync();
                clerks = await SettleAsync(place);
            }

            var (savedBefore, submittedBefore) = (clerks.Sum(clerk => clerk.Saved.Count), clerks.Sum(clerk => clerk.Submissions));
            using var server = ServedProcess.Start(data, kind == DatabaseKind.Sqlite ? null : CrashTests.Named(place, round));
            var address = await server.AddressAsync(Cancel);
            var first = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var work = Task.WhenAll(clerks.Select(clerk => clerk.WorkAsync(address, () => first.TrySetResult(), Cancel)));
            await Task.WhenAny(first.Task, work);
            await Task.Delay(Random.Shared.Next(0, 800), Cancel);
            await server.KillAsync(Cancel);
            await work;
            if (kind == DatabaseKind.Postgres) await CrashTests.GoneAsync(place, round);
            await FilingAftermath.VerifyAsync(place, clerks, Cancel);
            saves += clerks.Sum(clerk => clerk.Saved.Count) - savedBefore;
            submissions += clerks.Sum(clerk => clerk.Submissions) - submittedBefore;
        }

        Assert.True(saves > 0);
        TestContext.Current.TestOutputHelper?.WriteLine($"{CrashTests.Rounds} kills of the server; {saves} saves and {submissions} submissions told, all there, each once.");
    }

    private static async Task<List<SavingClerk>> SettleAsync(string place)
    {
        await using var library = await DocumentLibrary.OpenAsync(LibraryPlace.Open(place), "test", cancel: Cancel);
        await OpenYear.SettleAsync(library);
        List<SavingClerk> clerks = [];
        foreach (var account in Accounts) clerks.Add(await SavingClerk.BeginAsync(library, account, Cancel));
        return clerks;
    }
}

public sealed class FilingCrashSqliteTests() : FilingCrashTests(DatabaseKind.Sqlite);

public sealed class FilingCrashPostgresTests() : FilingCrashTests(DatabaseKind.Postgres);
