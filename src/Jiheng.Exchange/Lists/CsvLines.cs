using CsvHelper;
using Jiheng.Exchange.Csv;
using Jiheng.Storage.Importing;

namespace Jiheng.Exchange.Lists;

/// <summary>The lines of a CSV file, with the numbers that an editor shows, and without the guard against formulas.</summary>
internal static class CsvLines
{
    public static IEnumerable<(int Line, string[] Cells)> Read(ReadOnlyMemory<byte> bytes, Func<string, bool> isHead, ICollection<ImportProblem> problems)
    {
        if (ListText.Decode(bytes.Span, isHead, problems) is not { } text) yield break;
        using var reader = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = Separator(text),
            HasHeader = false,
            SkipEmptyLines = true,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Recover,
            OnMalformedRecord = bad => problems.Add(new ImportProblem((int)bad.LineNumber, null, "引号不成对。", "含有引号、逗号的内容要整个加引号，内容里的引号写两次；请改正这一行。")),
        });
        while (reader.Read())
        {
            var cells = new string[reader.FieldCount];
            for (var c = 0; c < cells.Length; c++) cells[c] = FormulaGuard.Original(reader.GetString(c).Trim());
            yield return ((int)reader.LineNumber, cells);
        }
    }

    // The head has no quotes and all columns: what stands in it most often parts them.
    private static char Separator(string text)
    {
        var head = text.AsSpan().TrimStart();
        if (head.IndexOfAny('\r', '\n') is var end and >= 0) head = head[..end];
        var (best, most) = (',', 0);
        foreach (var candidate in ",\t;")
        {
            if (head.Count(candidate) > most) (best, most) = (candidate, head.Count(candidate));
        }

        return best;
    }
}
