using Jiheng.Cli.Output;
using Jiheng.Storage;
using Jiheng.Web.Demo;
using Jiheng.Web.Hosting;

namespace Jiheng.Cli.Serve;

/// <summary>Sees to it that there is a demonstration to show.</summary>
internal static class DemoLibrary
{
    public static async Task EnsureAsync(WebOptions options, Terminal terminal, CancellationToken cancel)
    {
        await using var library = await DocumentLibrary.OpenAsync(options.Database(options.DataFolder), options.Version, cancel: cancel);
        if (await library.Installation.IsDemoAsync(cancel)) return;
        terminal.Error.WriteLine("正在准备演示数据，大约需要一分钟……");
        await DemoCity.CreateAsync(library, cancel);
    }
}
