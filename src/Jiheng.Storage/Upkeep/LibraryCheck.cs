using Jiheng.Storage.Databases;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Upkeep;

/// <summary>Looks whether a library is whole: the database itself, rows that name others, files and their hashes, forms, the text index, the audit log.</summary>
public static class LibraryCheck
{
    private const int MostOfOneKind = 20;

    /// <param name="database">The library.</param>
    /// <param name="step">Called after each file and each form that was looked at, with how many there are.</param>
    /// <param name="cancel">Stops the check.</param>
    /// <exception cref="LibraryException">There is no library, it cannot be opened, or it is not up to date.</exception>
    public static Task<CheckedLibrary> RunAsync(LibraryDatabase database, Action<long> step, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(step);
        return database.ExplainedAsync(async () =>
        {
            await using var context = await LibraryUpkeep.OpenAsync(database, cancel).ConfigureAwait(false);
            var tables = LibraryTable.Of(context);
            var counts = await TableCounts.OfAsync(context, tables, cancel).ConfigureAwait(false);
            List<string> problems = [.. await database.DamagesAsync(context, cancel).ConfigureAwait(false)];
            foreach (var table in tables) problems.AddRange(await LostAsync(context, table, cancel).ConfigureAwait(false));
            problems.AddRange(await IndexAsync(context, cancel).ConfigureAwait(false));
            problems.AddRange(await FirstAsync(StoredAudit.ProblemsAsync(context, cancel)).ConfigureAwait(false));
            var all = counts.Where(count => count.Table is "contents" or "snapshots").Sum(count => count.Rows);
            problems.AddRange(await FirstAsync(StoredFiles.DamagedAsync(context, () => step(all), cancel)).ConfigureAwait(false));
            problems.AddRange(await FirstAsync(StoredFiles.UnreadableAsync(context, () => step(all), cancel)).ConfigureAwait(false));
            return new CheckedLibrary((await context.Database.GetAppliedMigrationsAsync(cancel).ConfigureAwait(false)).Last(), counts, problems);
        });
    }

    // Databases hold keys while rows are written; a file restored by hand, or written with the keys switched off, may lack some.
    private static async Task<IReadOnlyList<string>> LostAsync(LibraryContext context, LibraryTable table, CancellationToken cancel)
    {
        List<string> problems = [];
        foreach (var (other, column, key) in table.References)
        {
            var lost = await TableCounts.OneAsync(context,
                $"SELECT count(*) AS \"Value\" FROM \"{table.Name}\" AS c WHERE c.\"{column}\" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"{other}\" AS p WHERE p.\"{key}\" = c.\"{column}\")", cancel).ConfigureAwait(false);
            if (lost > 0) problems.Add($"{table.Name} 有 {lost} 行没有对应的 {other}。");
        }

        return problems;
    }

    private static async Task<IReadOnlyList<string>> IndexAsync(LibraryContext context, CancellationToken cancel)
    {
        var (texts, indexed) = (await context.Passages.LongCountAsync(cancel).ConfigureAwait(false), await TableCounts.OfIndexAsync(context, cancel).ConfigureAwait(false));
        return texts == indexed ? [] : [$"查找索引有 {indexed} 条，文字有 {texts} 条：查找的结果会不全。"];
    }

    private static async Task<IReadOnlyList<string>> FirstAsync(IAsyncEnumerable<string> problems)
    {
        List<string> first = [];
        var more = 0;
        await foreach (var problem in problems.ConfigureAwait(false))
        {
            if (first.Count < MostOfOneKind) first.Add(problem);
            else more++;
        }

        return more == 0 ? first : [.. first, $"另有 {more} 处同样的问题。"];
    }
}

/// <summary>What a check of a library found.</summary>
/// <param name="Migration">The last migration that it has.</param>
/// <param name="Tables">Its tables with their rows.</param>
/// <param name="Problems">What is wrong, in Chinese; empty where all is well.</param>
public sealed record CheckedLibrary(string Migration, IReadOnlyList<TableCount> Tables, IReadOnlyList<string> Problems);
