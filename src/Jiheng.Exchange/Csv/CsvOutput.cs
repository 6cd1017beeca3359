using CsvHelper;
using Jiheng.Exchange.Tables;

namespace Jiheng.Exchange.Csv;

/// <summary>A table as CSV (RFC 4180), with the mark by which Excel and WPS know UTF-8.</summary>
/// <typeparam name="T">What one line is made of.</typeparam>
public sealed class CsvOutput<T> : IAsyncDisposable
{
    private static readonly CsvWriterOptions Options = new() { WriteByteOrderMark = true };
    private readonly Table<T> table;
    private readonly CsvWriter csv;

    /// <param name="table">Which table.</param>
    /// <param name="stream">Where to; stays open.</param>
    public CsvOutput(Table<T> table, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(table);
        this.table = table;
        csv = CsvWriter.Create(stream, Options, leaveOpen: true);
        foreach (var column in table.Columns) csv.WriteField(column.Head);
        csv.EndRecord();
    }

    public async Task WriteAsync(IEnumerable<T> lines, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(lines);
        foreach (var line in lines)
        {
            foreach (var cell in table.Cells(line))
            {
                if (cell.Number is { } number) csv.WriteField(number);
                else csv.WriteField(FormulaGuard.Harmless(cell.Text ?? ""));
            }

            await csv.EndRecordAsync(cancel).ConfigureAwait(false);
        }
    }

    /// <summary>Writes out what waits.</summary>
    public ValueTask DisposeAsync() => csv.DisposeAsync();
}
