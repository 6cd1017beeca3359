using System.CommandLine;
using System.Reflection;
using Jiheng.Cli.Inputs;
using Jiheng.Cli.Output;
using Jiheng.Cli.Usage;
using Jiheng.Storage.Databases;
using Jiheng.Web.Demo;
using Jiheng.Web.Hosting;

namespace Jiheng.Cli.Serve;

/// <summary>jiheng serve: the pages in the browser; for this machine alone, or for people who sign in.</summary>
internal static class ServeCommand
{
    private const int UsualPort = 5280;

    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.ZeroOrMore, Description = "先放进文档库的文件或文件夹；已在库中的不重复放" };
        var port = Arguments.Option("--port", "N", $"端口，缺省 {UsualPort}；0 表示任选一个空闲的");
        var urls = Arguments.Option("--urls", "URL", $"网址，缺省 http://127.0.0.1:{UsualPort}；不用 --accounts 时只能是本机的网址");
        var accounts = new Option<bool>("--accounts") { Description = "多人登录使用；第一次启动时在窗口里给出建立管理员的链接" };
        var demo = new Option<bool>("--demo") { Description = "用编造的演示数据启动，每个角色有一个现成的账号；与正式的资料库分开存放" };
        var library = new LibraryOptions();
        var quiet = new Option<bool>("--no-browser") { Description = "不打开浏览器" };
        var command = new Command("serve", "在浏览器里使用：缺省只供本机，不用登录；可以多人登录，也可以看演示") { files, urls, port, accounts, demo, quiet };
        library.AddTo(command);
        command.SetAction((parsed, cancel) =>
        {
            var asked = ListenAddress.Of(parsed.One(urls), parsed.GetValue(accounts));
            var askedPort = asked?.Port ?? parsed.Integer(port, 0, 65_535);
            var isDemo = parsed.GetValue(demo);
            var folder = library.DataFolder(parsed);
            var options = new WebOptions(isDemo ? DemoLibrary.FolderIn(folder) : folder, askedPort ?? UsualPort, Version())
            {
                Samples = Paths(parsed.GetValue(files) ?? []),
                // A demonstration never touches a database of real work.
                Database = isDemo ? LibraryPlace.InFolder : library.Choice(parsed, terminal),
                Address = asked?.Address ?? System.Net.IPAddress.Loopback,
                Accounts = parsed.GetValue(accounts),
                // A demonstration writes to nobody.
                Mail = isDemo ? null : Mail(),
            };
            return RunAsync(options, isDemo, portIsFree: askedPort is null, !parsed.GetValue(quiet), terminal, cancel);
        });
        return command;
    }

    private static async Task<int> RunAsync(WebOptions options, bool demo, bool portIsFree, bool open, Terminal terminal, CancellationToken cancel)
    {
        try
        {
            if (demo) await DemoLibrary.EnsureAsync(options.DataFolder, options.Version, DemoExtent.Whole, terminal, cancel);
            await using var server = await StartAsync(options, portIsFree, terminal, cancel);
            terminal.Error.WriteLine($"绩衡已启动：{server.Address}");
            terminal.Error.WriteLine($"资料在 {server.Library}。按 Ctrl+C 停止。");
            foreach (var line in Hints(server, options)) terminal.Error.WriteLine(line);
            if (open) Browser.Open(server.SetUpLink ?? server.Address);
            await server.WaitAsync(cancel);
            return ExitCode.Clean;
        }
        catch (LibraryException problem)
        {
            terminal.Error.WriteLine(problem.Message);
            return ExitCode.Unreadable;
        }
        catch (IOException problem) when (problem.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            terminal.Error.WriteLine($"端口 {options.Port} 已被占用。绩衡可能已经启动；或换一个端口。");
            return ExitCode.Unreadable;
        }
    }

    private static IEnumerable<string> Hints(WebServer server, WebOptions options)
    {
        if (server.SetUpLink is { } link) yield return $"还没有账号。请在浏览器里打开这个链接建立管理员，只能用一次：{link}";
        if (server.IsDemo) yield return "这是演示数据，全是编造的。登录页上每个角色有一个现成的账号，不用密码。";
        if (server is { SignsIn: true, IsDemo: false } && options.Samples.Count > 0) yield return "多人使用时不放样例文件：请登录后自己添加。";
        if (!System.Net.IPAddress.IsLoopback(options.Address)) yield return "别人通过网络使用时，请在前面放提供 https 的反向代理，否则密码会明文传输。";
    }

    // Who asked for no certain port gets another one: most likely a Jiheng is running already, and both work on the same library.
    private static async Task<WebServer> StartAsync(WebOptions options, bool portIsFree, Terminal terminal, CancellationToken cancel)
    {
        try
        {
            return await WebServer.StartAsync(options, cancel);
        }
        catch (IOException problem) when (portIsFree && problem.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            terminal.Error.WriteLine($"端口 {options.Port} 已被占用，另换一个端口。");
            return await WebServer.StartAsync(options with { Port = 0 }, cancel);
        }
    }

    private static MailOptions? Mail()
    {
        try
        {
            return MailOptions.Read(Environment.GetEnvironmentVariable);
        }
        catch (FormatException problem)
        {
            throw new UsageException(problem.Message);
        }
    }

    private static string[] Paths(IReadOnlyList<string> given)
    {
        if (given.FirstOrDefault(path => !File.Exists(path) && !Directory.Exists(path)) is { } missing) throw new UsageException($"没有这个文件或文件夹：{missing}");
        return [.. InputFiles.Expand(given).Where(file => file.Problem is null).Select(file => file.Name)];
    }

    internal static string Version() => typeof(ServeCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
}
