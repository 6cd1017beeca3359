using Jiheng.Exchange.Csv;
using Jiheng.Exchange.Tables;
using Jiheng.Exchange.Xlsx;

namespace Jiheng.Exchange.Lists;

/// <summary>Writes one table as a file of its own.</summary>
public static class ListOutput
{
    /// <summary>As CSV, with the mark by which Excel and WPS know UTF-8.</summary>
    public static async Task WriteCsvAsync<T>(Table<T> table, IEnumerable<T> lines, Stream stream, CancellationToken cancel = default)
    {
        var csv = new CsvOutput<T>(table, stream);
        await using (csv.ConfigureAwait(false)) await csv.WriteAsync(lines, cancel).ConfigureAwait(false);
    }

    /// <summary>As CSV, written as the lines come.</summary>
    public static async Task WriteCsvAsync<T>(Table<T> table, IAsyncEnumerable<T> lines, Stream stream, CancellationToken cancel = default)
    {
        var csv = new CsvOutput<T>(table, stream);
        await using (csv.ConfigureAwait(false))
        {
            await foreach (var line in lines.WithCancellation(cancel).ConfigureAwait(false)) await csv.WriteAsync([line], cancel).ConfigureAwait(false);
        }
    }

    /// <summary>As a workbook, written as the lines come.</summary>
    public static async Task WriteXlsxAsync<T>(Table<T> table, IAsyncEnumerable<T> lines, Stream stream, CancellationToken cancel = default)
    {
        using var series = new SheetSeries<T>(table, FormWorkbook.SheetRows);
        await foreach (var line in lines.WithCancellation(cancel).ConfigureAwait(false)) series.Add([line]);
        await FinishAsync(series, stream, cancel).ConfigureAwait(false);
    }

    /// <summary>As a workbook; codes are texts, so that no zero is lost.</summary>
    public static async Task WriteXlsxAsync<T>(Table<T> table, IEnumerable<T> lines, Stream stream, CancellationToken cancel = default)
    {
        using var series = new SheetSeries<T>(table, FormWorkbook.SheetRows);
        series.Add(lines);
        await FinishAsync(series, stream, cancel).ConfigureAwait(false);
    }

    private static async Task FinishAsync<T>(SheetSeries<T> series, Stream stream, CancellationToken cancel)
    {
        series.Complete();
        // The archive can only be written in one go; a server's answer only piece by piece.
        await using var file = TemporaryFile.Create();
        XlsxPackage.Write(file, series.Parts, cancel);
        file.Position = 0;
        await file.CopyToAsync(stream, cancel).ConfigureAwait(false);
    }
}
