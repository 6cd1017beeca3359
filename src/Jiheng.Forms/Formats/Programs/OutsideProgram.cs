using System.ComponentModel;
using System.Diagnostics;

namespace Jiheng.Forms.Formats.Programs;

/// <summary>A program of the system that reads what Jiheng cannot. It is started without shell and window, held to limits of time and
/// output, and never outlives its call.</summary>
/// <param name="File">The program's full path.</param>
/// <param name="Folder">The folder that it runs in; null for that of temporary files.</param>
internal sealed record OutsideProgram(string File, string? Folder = null)
{
    private const int ErrorBytes = 64 * 1024;

    /// <summary>The first program of the name in PATH; null where none is installed.</summary>
    /// <param name="name">The name without folder and ending: pdftotext.</param>
    /// <param name="searchPath">Where to look, as in PATH; by default PATH itself.</param>
    public static OutsideProgram? Find(string name, string? searchPath = null)
    {
        var file = OperatingSystem.IsWindows() ? name + ".exe" : name;
        return (searchPath ?? Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Where(Path.IsPathFullyQualified) // A relative folder would depend on where Jiheng was started.
            .Select(folder => Path.Combine(folder, file))
            .Where(IsExecutable)
            .Select(found => new OutsideProgram(found))
            .FirstOrDefault();
    }

    /// <summary>Runs the program to its end, or to the first limit that it meets; then it is killed with all that it started.</summary>
    /// <param name="arguments">Handed over one by one: no shell sees them. A file's path must be a full one, which never looks like an option.</param>
    /// <param name="limits">How long and how much.</param>
    /// <param name="cancellation">Kills the program and throws.</param>
    /// <exception cref="OperationCanceledException">The call was given up.</exception>
    public ProgramResult Run(IEnumerable<string> arguments, ProgramLimits limits, CancellationToken cancellation = default) =>
        RunAsync(arguments, limits, cancellation).GetAwaiter().GetResult();

    private async Task<ProgramResult> RunAsync(IEnumerable<string> arguments, ProgramLimits limits, CancellationToken cancellation)
    {
        using var process = new Process { StartInfo = Prepare(arguments) };
        try
        {
            process.Start();
        }
        catch (Win32Exception problem)
        {
            return new ProgramResult(ProgramEnd.NotStarted, -1, [], problem.Message);
        }

        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        time.CancelAfter(limits.Time);
        try
        {
            process.StandardInput.Close();
            var output = CappedOutput.Read(process.StandardOutput.BaseStream, limits.OutputBytes, stopAtLimit: true);
            var errors = CappedOutput.Read(process.StandardError.BaseStream, ErrorBytes, stopAtLimit: false);
            var text = await output.WaitAsync(time.Token).ConfigureAwait(false);
            if (text.IsCut) return new ProgramResult(ProgramEnd.TooMuchOutput, -1, text.Bytes, "");
            var problems = await errors.WaitAsync(time.Token).ConfigureAwait(false);
            await process.WaitForExitAsync(time.Token).ConfigureAwait(false);
            return new ProgramResult(ProgramEnd.Finished, process.ExitCode, text.Bytes, problems.Text);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new ProgramResult(ProgramEnd.OutOfTime, -1, [], "");
        }
        finally
        {
            Kill(process);
        }
    }

    private ProcessStartInfo Prepare(IEnumerable<string> arguments) => new(File, arguments)
    {
        UseShellExecute = false,
        CreateNoWindow = true,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        WorkingDirectory = Folder ?? Path.GetTempPath(),
        Environment = { ["LC_ALL"] = "C.UTF-8" }, // Messages and numbers are read by us, not by people.
    };

    private static void Kill(Process process)
    {
        try
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
        catch (Exception problem) when (problem is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It ended by itself meanwhile.
        }
    }

    private static bool IsExecutable(string file) =>
        System.IO.File.Exists(file)
        && (OperatingSystem.IsWindows() || (System.IO.File.GetUnixFileMode(file) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != 0);
}
