using Jiheng.Cli.Output;
using Jiheng.Storage;
using Jiheng.Storage.Databases;
using Jiheng.Web.Demo;

namespace Jiheng.Cli.Serve;

/// <summary>Sees to it that there is a demonstration to show.</summary>
internal static class DemoLibrary
{
    /// <summary>Where the demonstration of a data folder is kept: apart from the real work.</summary>
    public static string FolderIn(string data) => Path.Combine(data, "demo");

    /// <returns>Whether it was made now; false: it was there.</returns>
    /// <exception cref="LibraryException">It cannot be made, or is half filled.</exception>
    public static async Task<bool> EnsureAsync(string folder, string version, Terminal terminal, CancellationToken cancel)
    {
        await using var library = await DocumentLibrary.OpenAsync(LibraryPlace.InFolder(folder), version, cancel: cancel);
        await library.Installation.RefuseUnfinishedDemoAsync(cancel);
        if (await library.Installation.IsDemoAsync(cancel)) return false;
        terminal.Error.WriteLine("正在准备演示数据，大约需要一分钟……");
        using var progress = new Progress(terminal, "正在准备演示数据", DemoCity.Steps);
        try
        {
            await DemoCity.CreateAsync(library, () => progress.Step(true), cancel);
        }
        catch (OperationCanceledException stopped)
        {
            throw new LibraryException(LibraryProblem.NotEmpty, $"已停止，演示数据没有放完。请删除这个文件夹后重新启动：{folder}", stopped);
        }

        return true;
    }
}
