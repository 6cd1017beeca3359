using System.Diagnostics;

namespace Jiheng.Tests.Storage.Crashes;

/// <summary>A process that writes into a library, and is killed.</summary>
internal sealed class CrashingWriter : IDisposable
{
    private readonly Process process;
    private readonly List<string> told = [];
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource wrote = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private CrashingWriter(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => Take(line.Data);
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Starts a process that waits for a library.</summary>
    public static CrashingWriter Start() => new(Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Jiheng.CrashWriter.dll")])
    {
        RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
    })!);

    /// <summary>Has it write into a library.</summary>
    public async Task WriteAsync(string place, CancellationToken cancel)
    {
        await ready.Task.WaitAsync(TimeSpan.FromMinutes(2), cancel);
        await process.StandardInput.WriteLineAsync(place.AsMemory(), cancel);
        await process.StandardInput.FlushAsync(cancel);
    }

    /// <summary>Waits for the first change that it committed.</summary>
    public Task WroteAsync(CancellationToken cancel) => wrote.Task.WaitAsync(TimeSpan.FromMinutes(2), cancel);

    /// <summary>Kills it by SIGKILL.</summary>
    /// <returns>What it told to have committed.</returns>
    public async Task<IReadOnlyList<string>> KillAsync(CancellationToken cancel)
    {
        process.Kill();
        await process.WaitForExitAsync(cancel);
        return told;
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.Dispose();
    }

    private void Take(string? line)
    {
        if (line == "ready")
        {
            ready.SetResult();
        }
        else if (line is [.. var whole, ' ', '.'])
        {
            told.Add(whole);
            wrote.TrySetResult();
        }
    }
}
