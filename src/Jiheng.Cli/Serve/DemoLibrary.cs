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
    /// <exception cref="LibraryException">It cannot be made, is half filled, or was stopped.</exception>
    public static async Task<bool> EnsureAsync(string folder, string version, DemoExtent extent, Terminal terminal, CancellationToken cancel)
    {
        var isFilling = false;
        try
        {
            await using var library = await DocumentLibrary.OpenAsync(LibraryPlace.InFolder(folder), version, cancel: cancel);
            await library.Installation.RefuseUnfinishedDemoAsync(cancel);
            if (await library.Installation.IsDemoAsync(cancel)) return false;
            terminal.Error.WriteLine(extent == DemoExtent.Whole ? "正在准备演示数据（3,000 多个项目），大约需要三分钟。等不及时可以按 Ctrl+C 停止，改用 jiheng demo --sample。" : "正在准备演示数据，大约需要半分钟……");
            using var progress = new Progress(terminal, "正在准备演示数据", DemoCity.StepsOf(extent));
            await DemoCity.CreateAsync(library, extent, () =>
            {
                isFilling = true;
                progress.Step(true);
            }, cancel);
            return true;
        }
        catch (OperationCanceledException stopped) when (isFilling)
        {
            // What is half there can neither be served nor filled up, and nobody else fills the same library.
            foreach (var file in Directory.EnumerateFiles(folder, "library.db*")) File.Delete(file);
            throw new LibraryException(LibraryProblem.NotEmpty, "已停止，没有放完的演示数据已删除。", stopped);
        }
    }
}
