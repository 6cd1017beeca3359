using Jiheng.Domain.Documents;
using Jiheng.Forms.Formats;
using Jiheng.Storage.Importing;

namespace Jiheng.Exchange.Lists;

/// <summary>A file with a head and one line a thing, CSV or XLSX, as rows of plain cells. What is wrong with the file is a problem with its line.</summary>
public static class ListFile
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const long MostBytes = 64L * 1024 * 1024;

    /// <summary>The most lines that are read.</summary>
    public const int MostLines = 500_000;

    /// <summary>Why a file of a size is not even opened; null where it may be.</summary>
    public static ImportProblem? TooLarge(long bytes) => bytes <= MostBytes ? null
        : new ImportProblem(0, null, $"文件有 {bytes / 1024 / 1024} MB，超过上限 {MostBytes / 1024 / 1024} MB，没有读取。", "十万人的名单约 10 MB。请核对是不是选错了文件，或按区划分成几个文件。");

    /// <summary>Reads the lines under the head.</summary>
    /// <param name="name">The file's name; decides between CSV and other text.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="columns">The columns that may stand in the head.</param>
    /// <param name="problems">What is wrong is added here; then nothing is to be imported.</param>
    /// <typeparam name="T">The columns.</typeparam>
    public static IReadOnlyList<ListLine<T>> Read<T>(string name, ReadOnlyMemory<byte> bytes, ListColumns<T> columns, ICollection<ImportProblem> problems)
        where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(problems);
        if (TooLarge(bytes.Length) is { } large)
        {
            problems.Add(large);
            return [];
        }

        return FormatDetector.Of(name, bytes) switch
        {
            FileFormat.Csv or FileFormat.Text => Lines(CsvLines.Read(bytes, columns.Knows, problems), columns, problems),
            FileFormat.Xlsx or FileFormat.Xls => Lines(SheetLines.Read(FormatDetector.Of(name, bytes), bytes, problems), columns, problems),
            _ => Refused<T>(problems),
        };
    }

    private static List<ListLine<T>> Lines<T>(IEnumerable<(int Line, string[] Cells)> rows, ListColumns<T> columns, ICollection<ImportProblem> problems)
        where T : struct, Enum
    {
        List<ListLine<T>> lines = [];
        ListHead<T>? head = null;
        foreach (var (line, cells) in rows)
        {
            if (Array.TrueForAll(cells, string.IsNullOrEmpty)) continue;
            if (head is null)
            {
                head = columns.Head(line, cells, problems);
                if (head is null) return [];
            }
            else if (lines.Count == MostLines)
            {
                problems.Add(new ImportProblem(line, null, $"超过 {MostLines} 行，没有读完。", "请核对是不是选错了文件，或按区划分成几个文件。"));
                return [];
            }
            else
            {
                head.Check(line, cells, problems);
                lines.Add(new ListLine<T>(line, cells, head));
            }
        }

        if (head is null && problems.Count == 0) problems.Add(new ImportProblem(0, null, "文件是空的。", $"第一行应为表头：{columns.Usual}。"));
        return lines;
    }

    private static ListLine<T>[] Refused<T>(ICollection<ImportProblem> problems)
        where T : struct, Enum
    {
        problems.Add(new ImportProblem(0, null, "文件不是 CSV，也不是 Excel 工作簿。", "请另存为 .csv（UTF-8）或 .xlsx 后再导入。"));
        return [];
    }

    internal static ImportProblem Of(Diagnostic problem) => new(problem.Where.Line, null, problem.Message, problem.Advice);
}
