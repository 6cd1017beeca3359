using Jiheng.Cli.Usage;
using Spectre.Console;

namespace Jiheng.Cli.Output;

/// <summary>Where a command's result goes: standard output, or the file of --out.</summary>
/// <remarks>The file is written beside its name and put in place at the end: who reads it never sees half of it, and a run that fails
/// leaves the former file as it was.</remarks>
internal sealed class ResultOutput : IDisposable
{
    private readonly Terminal terminal;
    private readonly string? path;
    private readonly string? draft;
    private readonly Stream stream;

    private ResultOutput(Terminal terminal, string? path)
    {
        this.terminal = terminal;
        this.path = path;
        if (path is null)
        {
            stream = terminal.Output;
            return;
        }

        draft = $"{path}.{Environment.ProcessId}.tmp";
        stream = new FileStream(draft, FileMode.Create, FileAccess.Write, FileShare.None);
    }

    /// <summary>UTF-8, no mark.</summary>
    public Stream Stream => stream;

    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static ResultOutput Open(Terminal terminal, string? path, string option = "--out")
    {
        try
        {
            if (Directory.Exists(path)) throw new UsageException($"{option} 指定的“{path}”是文件夹，请写一个文件名。");
            return new ResultOutput(terminal, path is null ? null : Path.GetFullPath(path));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"无法写入 {option} 指定的文件“{path}”，请检查文件夹是否存在、是否有写入权限。", problem);
        }
    }

    /// <summary>Writes a report for people: colours and the screen's width only where there is a screen.</summary>
    public void Write(Action<IAnsiConsole> report)
    {
        using var writer = new StreamWriter(stream, Terminal.Utf8, bufferSize: 1 << 16, leaveOpen: true);
        var colour = path is null && terminal.Colour;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = path is null ? terminal.ScreenWidth ?? Terminal.PlainWidth : Terminal.PlainWidth;
        console.Profile.Capabilities.Unicode = true;
        report(console);
    }

    /// <summary>Puts the file in its place.</summary>
    public void Complete()
    {
        stream.Flush();
        if (path is null) return;
        stream.Dispose();
        File.Move(draft!, path, overwrite: true);
    }

    public void Dispose()
    {
        if (path is null) return;
        stream.Dispose();
        File.Delete(draft!);
    }
}
