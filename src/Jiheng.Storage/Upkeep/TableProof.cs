using Jiheng.Storage.Databases;

namespace Jiheng.Storage.Upkeep;

/// <summary>Reads a table on both sides and holds each row against the other.</summary>
internal static class TableProof
{
    public static async Task<ProvenTable> RunAsync((LibraryDatabase Database, LibraryContext Context) from, (LibraryDatabase Database, LibraryContext Context) to, LibraryTable table, Action step, CancellationToken cancel)
    {
        using var sent = new RowHash();
        using var arrived = new RowHash();
        await using var source = await from.Database.ExplainedAsync(() => TableReader.OpenAsync(from.Context, table, cancel)).ConfigureAwait(false);
        await using var target = await TableReader.OpenAsync(to.Context, table, cancel).ConfigureAwait(false);
        while (true)
        {
            var expected = await from.Database.ExplainedAsync(() => source.NextAsync(cancel)).ConfigureAwait(false);
            var actual = await target.NextAsync(cancel).ConfigureAwait(false);
            if (expected is null && actual is null) break;
            if (expected is null || actual is null || !sent.Add(expected).AsSpan().SequenceEqual(arrived.Add(actual))) throw Different(table, expected ?? actual!);
            step();
        }

        // Read to their ends before anything else is asked of the same connection.
        await target.DisposeAsync().ConfigureAwait(false);
        if (table.IsSearched && await TableCounts.OfIndexAsync(to.Context, cancel).ConfigureAwait(false) is var indexed && indexed != arrived.Rows)
            throw new LibraryException(LibraryProblem.Damaged, $"复制后查找索引有 {indexed} 条，文字有 {arrived.Rows} 条。没有复制任何内容。");
        return new ProvenTable(table.Name, arrived.Rows, arrived.OfTable());
    }

    private static LibraryException Different(LibraryTable table, object?[] row)
    {
        var key = string.Join("，", table.Key.Select(column => $"{column} = {row[Array.IndexOf(table.Columns, column)]}"));
        return new LibraryException(LibraryProblem.Damaged, $"复制后的内容与来源不同，第一处在 {table.Name}（{key}）。没有复制任何内容，请把这句话告诉维护人员。");
    }
}
