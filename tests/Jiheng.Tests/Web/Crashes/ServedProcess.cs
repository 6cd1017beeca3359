using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Jiheng.Tests.Web.Crashes;

/// <summary>The command's server in a process of its own, at which people sign in, to be killed.</summary>
internal sealed partial class ServedProcess : IDisposable
{
    private readonly Process process;
    private readonly List<string> said = [];
    private readonly TaskCompletionSource<Uri> started = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServedProcess(Process process)
    {
        this.process = process;
        process.ErrorDataReceived += (_, line) => Take(line.Data);
        process.OutputDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
    }

    /// <param name="folder">Its data folder.</param>
    /// <param name="database">A connection string; null: the database in the folder.</param>
    public static ServedProcess Start(string folder, string? database) => new(Process.Start(new ProcessStartInfo("dotnet",
    [
        Path.Combine(AppContext.BaseDirectory, "jiheng.dll"), "serve", "--accounts", "--no-browser", "--port", "0", "--data", folder, .. database is null ? Array.Empty<string>() : ["--database", database],
    ])
    {
        RedirectStandardOutput = true, RedirectStandardError = true,
    })!);

    /// <summary>Where it listens, once it does.</summary>
    public Task<Uri> AddressAsync(CancellationToken cancel) => started.Task.WaitAsync(TimeSpan.FromMinutes(2), cancel);

    /// <summary>Kills it by SIGKILL.</summary>
    public async Task KillAsync(CancellationToken cancel)
    {
        process.Kill();
        await process.WaitForExitAsync(cancel);
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.Dispose();
    }

    private void Take(string? line)
    {
        if (line is not null) said.Add(line);
        if (line is null) started.TrySetException(new InvalidOperationException($"The server ended before it listened: {string.Join('\n', said)}"));
        else if (Address().Match(line) is { Success: true } match) started.TrySetResult(new Uri(match.Groups[1].Value));
    }

    [GeneratedRegex("绩衡已启动：(http://[0-9.:]+)")]
    private static partial Regex Address();
}
