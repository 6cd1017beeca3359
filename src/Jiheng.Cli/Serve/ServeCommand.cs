using System.CommandLine;
using System.Reflection;
using Jiheng.Cli.Inputs;
using Jiheng.Cli.Output;
using Jiheng.Cli.Usage;
using Jiheng.Storage.Databases;
using Jiheng.Web.Hosting;

namespace Jiheng.Cli.Serve;

/// <summary>jiheng serve: the check-up in the browser, for this machine alone.</summary>
internal static class ServeCommand
{
    private const int UsualPort = 5280;

    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.ZeroOrMore, Description = "先放进文档库的文件或文件夹；已在库中的不重复放" };
        var port = Arguments.Option("--port", "N", $"端口，缺省 {UsualPort}；0 表示任选一个空闲的");
        var urls = Arguments.Option("--urls", "URL", $"网址，缺省 http://127.0.0.1:{UsualPort}；只能是本机的网址");
        var library = new LibraryOptions();
        var quiet = new Option<bool>("--no-browser") { Description = "不打开浏览器" };
        var command = new Command("serve", "在浏览器里体检文档：只供本机使用，不用登录") { files, urls, port, quiet };
        library.AddTo(command);
        command.SetAction((parsed, cancel) =>
        {
            var asked = LocalAddress.Port(parsed.One(urls)) ?? parsed.Integer(port, 0, 65_535);
            var options = new WebOptions(library.DataFolder(parsed), asked ?? UsualPort, Version()) { Samples = Paths(parsed.GetValue(files) ?? []), Database = library.Choice(parsed, terminal) };
            return RunAsync(options, portIsFree: asked is null, !parsed.GetValue(quiet), terminal, cancel);
        });
        return command;
    }

    private static async Task<int> RunAsync(WebOptions options, bool portIsFree, bool open, Terminal terminal, CancellationToken cancel)
    {
        try
        {
            await using var server = await StartAsync(options, portIsFree, terminal, cancel);
            terminal.Error.WriteLine($"绩衡已启动：{server.Address}");
            terminal.Error.WriteLine($"资料在 {server.Library}。按 Ctrl+C 停止。");
            if (open) Browser.Open(server.Address);
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

    // Who asked for no certain port gets another one: most likely a Jiheng is running already, and both work on the same library.
    private static async Task<LocalServer> StartAsync(WebOptions options, bool portIsFree, Terminal terminal, CancellationToken cancel)
    {
        try
        {
            return await LocalServer.StartAsync(options, cancel);
        }
        catch (IOException problem) when (portIsFree && problem.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            terminal.Error.WriteLine($"端口 {options.Port} 已被占用，另换一个端口。");
            return await LocalServer.StartAsync(options with { Port = 0 }, cancel);
        }
    }

    private static string[] Paths(IReadOnlyList<string> given)
    {
        if (given.FirstOrDefault(path => !File.Exists(path) && !Directory.Exists(path)) is { } missing) throw new UsageException($"没有这个文件或文件夹：{missing}");
        return [.. InputFiles.Expand(given).Where(file => file.Problem is null).Select(file => file.Name)];
    }

    private static string Version() => typeof(ServeCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
}
