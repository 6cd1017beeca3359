using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Upkeep;

/// <summary>How many rows the tables have.</summary>
internal static class TableCounts
{
    public static async Task<IReadOnlyList<TableCount>> OfAsync(LibraryContext context, IReadOnlyList<LibraryTable> tables, CancellationToken cancel)
    {
        List<TableCount> counts = [];
        foreach (var table in tables) counts.Add(new TableCount(table.Name, await OneAsync(context, $"SELECT count(*) AS \"Value\" FROM \"{table.Name}\"", cancel).ConfigureAwait(false)));
        return counts;
    }

    /// <summary>How many texts stand in the index; it has one name on every database.</summary>
    public static Task<long> OfIndexAsync(LibraryContext context, CancellationToken cancel) => OneAsync(context, "SELECT count(*) AS \"Value\" FROM passage_index", cancel);

    /// <param name="context">The library.</param>
    /// <param name="sql">A query that gives one number by the name Value; its names come from the model.</param>
    /// <param name="cancel">Stops the query.</param>
    public static async Task<long> OneAsync(LibraryContext context, string sql, CancellationToken cancel) =>
        (await context.Database.SqlQueryRaw<long>(sql).ToListAsync(cancel).ConfigureAwait(false)).Single();
}

/// <summary>A table with the number of its rows.</summary>
public sealed record TableCount(string Table, long Rows);
