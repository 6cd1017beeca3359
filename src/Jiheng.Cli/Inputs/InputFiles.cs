using Jiheng.Forms.Formats;

namespace Jiheng.Cli.Inputs;

/// <summary>Turns the paths of the command line into the files to read: folders with all they hold, each file once, in one order.</summary>
/// <remarks>The order is that of the names, not that of the arguments: the same files give the same output however they are named.</remarks>
internal sealed class InputFiles
{
    private readonly List<InputFile> found = [];
    private readonly HashSet<string> files = new(StringComparer.Ordinal);
    private readonly HashSet<string> folders = new(StringComparer.Ordinal);

    private InputFiles()
    {
    }

    public static IReadOnlyList<InputFile> Expand(IEnumerable<string> paths)
    {
        var input = new InputFiles();
        foreach (var path in paths.Distinct().Order(StringComparer.Ordinal)) input.Add(path);
        return [.. input.found.OrderBy(file => file.Name, StringComparer.Ordinal)];
    }

    private void Add(string path)
    {
        if (path == InputFile.StandardInput) found.Add(new InputFile(path));
        else if (!Directory.Exists(path)) AddFile(path);
        else if (folders.Add(RealFolder(path)) && !AddFolder(path)) found.Add(new InputFile(path, ReadingProblems.NoFiles(path)));
    }

    /// <returns>False where the folder and all below it hold nothing.</returns>
    private bool AddFolder(string given)
    {
        var any = false;
        var waiting = new Stack<string>([given]);
        while (waiting.TryPop(out var folder))
        {
            foreach (var entry in Entries(folder))
            {
                if (HiddenFiles.Is(Path.GetFileName(entry))) continue;
                if (!Directory.Exists(entry))
                {
                    any = true;
                    AddFile(entry);
                }
                else if (folders.Add(RealFolder(entry)))
                {
                    waiting.Push(entry);
                }
                else if (new DirectoryInfo(entry).LinkTarget is not null)
                {
                    found.Add(new InputFile(entry, ReadingProblems.Loop(entry)));
                }
            }
        }

        return any;
    }

    private string[] Entries(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal)];
        }
        catch (UnauthorizedAccessException)
        {
            found.Add(new InputFile(folder, ReadingProblems.NoPermission(folder)));
        }
        catch (IOException)
        {
            found.Add(new InputFile(folder, ReadingProblems.Failed(folder)));
        }

        return [];
    }

    private void AddFile(string path)
    {
        if (!files.Add(Path.GetFullPath(path))) return;
        var problem = !File.Exists(path) ? ReadingProblems.Missing(path)
            : !FileFormats.IsReadable(path) ? ReadingProblems.Unsupported(path)
            : null;
        found.Add(new InputFile(path, problem));
    }

    // A link that leads back to a folder already read would be read for ever.
    private static string RealFolder(string path)
    {
        var target = new DirectoryInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);
        return Path.TrimEndingDirectorySeparator(target);
    }
}
