using Jiheng.Cli.Output;
using Jiheng.Domain.Documents;
using Jiheng.Forms.Reading;

namespace Jiheng.Cli.Inputs;

/// <summary>Opens files and hands their bytes to the reader. Whatever goes wrong with one file becomes its diagnostic; the others go on.</summary>
internal sealed class DocumentLoader(Terminal terminal, InputLimits limits)
{
    public int Jobs => limits.Jobs;

    /// <summary>Reads several files at once and gives them back in their order, holding no more than are being read.</summary>
    public IEnumerable<PerformanceDocument> Load(IReadOnlyList<InputFile> files)
    {
        var reading = new Queue<Task<PerformanceDocument>>();
        var next = 0;
        while (next < files.Count || reading.Count > 0)
        {
            while (reading.Count < limits.Jobs && next < files.Count)
            {
                var file = files[next++];
                reading.Enqueue(Task.Run(() => Load(file)));
            }

            yield return reading.Dequeue().GetAwaiter().GetResult();
        }
    }

    private PerformanceDocument Load(InputFile file)
    {
        if (file.Problem is { } known) return Unread(file, known);
        try
        {
            if (ReadBytes(file) is not { } bytes) return Unread(file, ReadingProblems.TooLarge(file.Name, limits.FileBytes));
            return DocumentReader.Read(file.Name, bytes);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            return Unread(file, ReadingProblems.Missing(file.Name));
        }
        catch (UnauthorizedAccessException)
        {
            return Unread(file, ReadingProblems.NoPermission(file.Name));
        }
        catch (IOException)
        {
            return Unread(file, ReadingProblems.Failed(file.Name));
        }
        catch (Exception problem)
        {
            // A mistake in the reader must not cost the user the other files.
            if (terminal.Debug) terminal.Error.WriteLine($"{file.Name}: {problem}");
            return Unread(file, ReadingProblems.Internal(file.Name));
        }
    }

    private static PerformanceDocument Unread(InputFile file, Diagnostic problem) => new(file.Name, FileFormats.Name(file.Name), [], [problem]);

    /// <returns>Null where there is more than the limit allows; a pipe is counted while it is read.</returns>
    private byte[]? ReadBytes(InputFile file)
    {
        using var stream = file.IsStandardInput ? terminal.Input : new FileStream(file.Name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.SequentialScan);
        if (stream.CanSeek && stream.Length > limits.FileBytes) return null;
        using var held = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, limits.FileBytes) : 0);
        var buffer = new byte[64 * 1024];
        while (stream.Read(buffer) is > 0 and var count)
        {
            if (held.Length + count > limits.FileBytes) return null;
            held.Write(buffer, 0, count);
        }

        return held.Length == held.Capacity ? held.GetBuffer() : held.ToArray();
    }

}
