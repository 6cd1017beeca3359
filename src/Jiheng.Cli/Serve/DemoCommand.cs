using System.CommandLine;
using Jiheng.Cli.Output;
using Jiheng.Cli.Usage;
using Jiheng.Storage.Databases;
using Jiheng.Web.Demo;

namespace Jiheng.Cli.Serve;

/// <summary>jiheng demo: makes the demonstration without serving it.</summary>
internal static class DemoCommand
{
    public static Command Create(Terminal terminal)
    {
        var data = Arguments.Option("--data", "DIR", "资料存放的文件夹，演示数据放在其中的 demo 里；缺省在本人的应用资料文件夹中");
        var sample = new Option<bool>("--sample") { Description = "只放一小部分项目，生成得快" };
        var command = new Command("demo", "生成编造的演示数据而不启动；已有的不再生成") { data, sample };
        command.SetAction((parsed, cancel) =>
            RunAsync(DemoLibrary.FolderIn(parsed.One(data) ?? LibraryOptions.UsualFolder()), parsed.GetValue(sample) ? DemoExtent.Sample : DemoExtent.Whole, terminal, cancel));
        return command;
    }

    private static async Task<int> RunAsync(string folder, DemoExtent extent, Terminal terminal, CancellationToken cancel)
    {
        try
        {
            var isNew = await DemoLibrary.EnsureAsync(folder, ServeCommand.Version(), extent, terminal, cancel);
            terminal.Error.WriteLine($"{(isNew ? "演示数据已生成" : "演示数据已经有了")}：{folder}。用 jiheng serve --demo 查看。");
            return ExitCode.Clean;
        }
        catch (LibraryException problem)
        {
            terminal.Error.WriteLine(problem.Message);
            return ExitCode.Unreadable;
        }
    }
}
