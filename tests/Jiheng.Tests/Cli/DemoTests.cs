using Jiheng.Cli.Output;
using Jiheng.Cli.Serve;
using Jiheng.Storage.Databases;
using Jiheng.Web.Demo;

namespace Jiheng.Tests.Cli;

public sealed class DemoTests
{
    [Fact]
    public async Task What_is_stopped_on_its_way_leaves_nothing_that_would_have_to_be_deleted_by_hand()
    {
        using var folder = new TemporaryFolder();
        using var stop = new CancellationTokenSource();
        using var said = new StoppingWriter(stop);
        await using var nothing = new MemoryStream();
        var problem = await Assert.ThrowsAsync<LibraryException>(() => DemoLibrary.EnsureAsync(folder.Path, "test", DemoExtent.Sample, new Terminal(nothing, nothing, said) { ErrorIsScreen = true }, stop.Token));

        Assert.Contains("已停止", problem.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(folder.Path));
    }

    // Stops it as soon as it tells how far it is.
    private sealed class StoppingWriter(CancellationTokenSource stop) : StringWriter
    {
        public override void Write(string? value)
        {
            if (value!.Contains('%', StringComparison.Ordinal)) stop.Cancel();
            base.Write(value);
        }
    }
}
