using Jiheng.Storage.Databases;
using Jiheng.Storage.Documents;
using Jiheng.Storage.Records;

namespace Jiheng.Storage.Upkeep;

/// <summary>Writes a table's rows into another database, some at a time: with their keys, with the counter of keys, and into the text index.</summary>
internal static class TableCopy
{
    private const int RowsAtOnce = 500;
    private const long BytesAtOnce = 8_000_000;

    public static async Task RunAsync((LibraryDatabase Database, LibraryContext Context) from, (LibraryDatabase Database, LibraryContext Context) to, LibraryTable table, Action step, CancellationToken cancel)
    {
        List<object?[]> rows = new(RowsAtOnce);
        var bytes = 0L;
        var reader = await from.Database.ExplainedAsync(() => TableReader.OpenAsync(from.Context, table, cancel)).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            while (await from.Database.ExplainedAsync(() => reader.NextAsync(cancel)).ConfigureAwait(false) is { } row)
            {
                rows.Add(row);
                bytes += row.Sum(value => value switch { byte[] held => held.Length, string text => 2L * text.Length, _ => 8 });
                if (rows.Count == RowsAtOnce || bytes >= BytesAtOnce)
                {
                    await WriteAsync(to, table, rows, cancel).ConfigureAwait(false);
                    rows.Clear();
                    bytes = 0;
                }

                step();
            }
        }

        await WriteAsync(to, table, rows, cancel).ConfigureAwait(false);
        if (table.Counter is null) return;
        var last = await from.Database.ExplainedAsync(() => from.Database.LastKeyAsync(from.Context, table.Name, table.Counter, cancel)).ConfigureAwait(false);
        if (last > 0) await to.Database.CountOnAsync(to.Context, table.Name, table.Counter, last, cancel).ConfigureAwait(false);
    }

    private static async Task WriteAsync((LibraryDatabase Database, LibraryContext Context) to, LibraryTable table, List<object?[]> rows, CancellationToken cancel)
    {
        if (rows.Count == 0) return;
        await BulkRows.InsertAsync(to.Context, table.Name, table.Columns, rows, cancel).ConfigureAwait(false);
        if (table.IsSearched) await to.Database.IndexAsync(to.Context, [.. rows.Select(row => Passage(table, row))], cancel).ConfigureAwait(false);
    }

    private static StoredPassage Passage(LibraryTable table, object?[] row) => new()
    {
        Id = (long)row[Array.IndexOf(table.Columns, "id")]!,
        Field = (string)row[Array.IndexOf(table.Columns, "field")]!,
        Text = (string)row[Array.IndexOf(table.Columns, "text")]!,
    };
}
