using Jiheng.Forms.Formats.Programs;

namespace Jiheng.Forms.Formats.Converted;

/// <summary>The office program that turns old formats into new ones, where it is installed. It works in a folder of its own and with a profile of
/// its own, without macros, and only so long.</summary>
internal static class LibreOffice
{
    private const long MostOutput = 16 * 1024 * 1024;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(90);
    private static readonly string[] Names = ["soffice", "libreoffice"];
    private static readonly SemaphoreSlim OneAtATime = new(1);

    /// <summary>The program; null where it is not installed.</summary>
    public static string? Program { get; } = Names.Select(name => OutsideProgram.Find(name)?.File).FirstOrDefault(file => file is not null);

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
        try
        {
            using var folder = new PrivateFolder();
            Run(program, folder, folder.Write("document." + from, bytes.Span), from, to, longest ?? Longest);
            var made = new FileInfo(Path.Combine(folder["out"], "document." + to));
            return made is { Exists: true, Length: > 0 } ? File.ReadAllBytes(made.FullName) : throw ConversionProblems.NotConverted(from);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw ConversionProblems.NotStarted(from, problem.Message);
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    private static void Run(string program, PrivateFolder folder, string source, string from, string to, TimeSpan longest)
    {
        var profile = folder["profile"];
        OfficeProfile.Write(profile);
        string[] arguments =
        [
            "-env:UserInstallation=" + new Uri(profile).AbsoluteUri, "--headless", "--norestore", "--nolockcheck", "--nodefault", "--nofirststartwizard",
            "--convert-to", to, "--outdir", folder["out"], source,
        ];
        var result = new OutsideProgram(program, folder.Path).Run(arguments, new ProgramLimits(longest, MostOutput));
        // Its exit code says little; whether it made the file is looked at.
        if (result.End == ProgramEnd.OutOfTime) throw ConversionProblems.TooSlow((int)longest.TotalSeconds);
        if (result.End == ProgramEnd.NotStarted) throw ConversionProblems.NotStarted(from, result.Errors);
    }
}
