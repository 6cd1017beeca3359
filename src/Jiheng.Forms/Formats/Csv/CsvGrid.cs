using CsvHelper;
using Jiheng.Domain.Documents;
using Jiheng.Forms.Formats.Text;

namespace Jiheng.Forms.Formats.Csv;

/// <summary>Values with delimiters to rows of cells: quotes, line ends within them, whichever delimiter the file uses.</summary>
internal static class CsvGrid
{
    private const int LinesToLookAt = 50;
    private static readonly string[] Delimiters = [",", "\t", ";"];
    private static readonly PlaceFrame Sheet = new(FrameKind.Sheet);

    public static DocumentGrid Read(ReadOnlySpan<byte> bytes)
    {
        var diagnostics = new List<Diagnostic>();
        if (TextDecoder.Decode(bytes, diagnostics) is not { } text) return new DocumentGrid([], diagnostics);
        if (DelimiterOf(text) is not { } delimiter) return TextGrid.Build(text) with { Diagnostics = diagnostics };
        var rows = new List<GridRow>();
        // A quote in the wrong place is read as it stands, and said.
        using var reader = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = delimiter[0],
            HasHeader = false,
            SkipEmptyLines = false,
            MalformedData = CsvMalformedDataHandling.Recover,
            OnMalformedRecord = bad => diagnostics.Add(new("READ-QUOTE", Severity.Warning, $"第 {bad.RecordNumber} 行的引号不成对，按原样读取。", new Place((int)bad.RecordNumber, 1, Sheet), "请在原文件里补齐引号。")),
        });
        int row = 0, blank = 0;
        while (reader.Read())
        {
            row++;
            var cells = new GridCell[reader.FieldCount];
            for (var c = 0; c < cells.Length; c++) cells[c] = new GridCell(reader.GetString(c).Trim(), new Place(row, c + 1, Sheet));
            if (Array.TrueForAll(cells, cell => cell.Text.Length == 0))
            {
                blank++;
                continue;
            }

            rows.Add(new GridRow(RowShape.Table, cells, blank, 1));
            blank = 0;
        }

        return new DocumentGrid(rows, diagnostics);
    }

    // The one that stands in most of the first lines, as often as any.
    private static string? DelimiterOf(string text)
    {
        string[] lines = [.. text.AsSpan(0, Math.Min(text.Length, 64 * 1024)).ToString().Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).Take(LinesToLookAt)];
        var best = Delimiters.MaxBy(delimiter => lines.Sum(line => Outside(line, delimiter[0])))!;
        return lines.Count(line => Outside(line, best[0]) > 0) * 2 >= lines.Length ? best : null;
    }

    private static int Outside(string line, char delimiter)
    {
        var (count, quoted) = (0, false);
        foreach (var letter in line)
        {
            if (letter == '"') quoted = !quoted;
            else if (letter == delimiter && !quoted) count++;
        }

        return count;
    }
}
