using System.ComponentModel;
using System.Diagnostics;

namespace Jiheng.Forms.Formats.Converted;

/// <summary>The office program that turns old formats into new ones, where it is installed. It works in a folder of its own and with a profile of
/// its own, without macros, and only so long.</summary>
internal static class LibreOffice
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(90);
    private static readonly string[] Names = ["soffice", "libreoffice", "soffice.exe"];
    private static readonly SemaphoreSlim OneAtATime = new(1);

    /// <summary>The program; null where it is not installed.</summary>
    public static string? Program { get; } = Find();

    /// <summary>Converts a file.</summary>
    /// <param name="program">The program's path.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="from">The extension of its format.</param>
    /// <param name="to">The extension of the wanted one.</param>
    /// <param name="longest">How long it may take; null for the usual time.</param>
    /// <exception cref="UnreadableFileException">The program cannot open the file, or takes too long.</exception>
    public static byte[] Convert(string program, ReadOnlyMemory<byte> bytes, string from, string to, TimeSpan? longest = null)
    {
        OneAtATime.Wait();
        var folder = Directory.CreateTempSubdirectory("jiheng-");
        try
        {
            var source = Path.Combine(folder.FullName, "document." + from);
            using (var file = File.Create(source)) file.Write(bytes.Span);
            Run(program, folder.FullName, source, to, longest ?? Longest);
            var made = new FileInfo(Path.Combine(folder.FullName, "out", "document." + to));
            return made is { Exists: true, Length: > 0 } ? File.ReadAllBytes(made.FullName) : throw ConversionProblems.NotConverted(from);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or Win32Exception)
        {
            throw ConversionProblems.NotStarted(from, problem.Message);
        }
        finally
        {
            Remove(folder);
            OneAtATime.Release();
        }
    }

    private static void Run(string program, string folder, string source, string to, TimeSpan longest)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList =
            {
                "-env:UserInstallation=" + new Uri(Path.Combine(folder, "profile")).AbsoluteUri,
                "--headless", "--norestore", "--nolockcheck", "--nodefault", "--nofirststartwizard",
                "--convert-to", to, "--outdir", Path.Combine(folder, "out"), source,
            },
        };
        OfficeProfile.Write(Path.Combine(folder, "profile"));
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        // Nobody reads what it prints, but a full pipe would stop it.
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (process.WaitForExit(longest)) return;
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        throw ConversionProblems.TooSlow((int)longest.TotalSeconds);
    }

    // What cannot be removed now is left to the system: the file was read all the same.
    private static void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Trace.TraceWarning($"{folder.FullName}: {problem.Message}");
        }
    }

    private static string? Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
}
