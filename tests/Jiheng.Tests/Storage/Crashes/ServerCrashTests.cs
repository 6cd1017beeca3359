namespace Jiheng.Tests.Storage.Crashes;

/// <summary>The database server itself is killed while it is written to: a tenth of the rounds of <see cref="CrashTests"/>.</summary>
public sealed class ServerCrashTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_that_was_committed_is_lost_when_the_server_is_killed()
    {
        await using var server = await FallingServer.StartAsync(Cancel);
        // A connection that was kept from before the fall would only tell of the fall.
        var place = server.Place + ";Pooling=false";
        var (rounds, changes) = (Math.Max(2, CrashTests.Rounds / 10), 0);
        var length = await CrashTests.SettleAsync(place);
        for (var round = 0; round < rounds; round++)
        {
            using var writer = CrashingWriter.Start();
            await writer.WriteAsync(CrashTests.Named(server.Place, round), Cancel);
            await writer.WroteAsync(Cancel);
            await Task.Delay(Random.Shared.Next(0, 300), Cancel);
            await server.FallAsync(Cancel);
            var told = await writer.KillAsync(Cancel);
            await CrashTests.GoneAsync(server.Place, round);
            length = await Aftermath.VerifyAsync(place, told, length, Cancel);
            changes += told.Count;
        }

        Assert.True(changes >= rounds);
        TestContext.Current.TestOutputHelper?.WriteLine($"{rounds} kills of the server, {changes} changes told to be committed, all there.");
    }
}
