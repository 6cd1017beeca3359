using System.Data.Common;
using System.Text;
using Jiheng.Storage.Records;
using Jiheng.Storage.Searching;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Jiheng.Storage.Databases.Sqlite;

/// <summary>The full-text index of SQLite (FTS5) over the passages. It holds no text itself, only where each piece stands.</summary>
internal static class SqliteTextIndex
{
    private const int RowsACommand = 50;

    public static IReadOnlyList<string> Creation { get; } =
    [
        "CREATE VIRTUAL TABLE passage_index USING fts5(grams, content='', contentless_delete=1, tokenize='ascii')",
        // Passages also go with their form and document: only the database sees all of that.
        "CREATE TRIGGER passages_deleted AFTER DELETE ON passages BEGIN DELETE FROM passage_index WHERE rowid = old.id; END",
    ];

    public static async Task AddAsync(LibraryContext context, IReadOnlyList<StoredPassage> passages, CancellationToken cancel)
    {
        var transaction = context.Database.CurrentTransaction ?? throw new InvalidOperationException("The index is written with what it indexes.");
        var connection = context.Database.GetDbConnection();
        for (var from = 0; from < passages.Count; from += RowsACommand)
        {
            await using var command = connection.CreateCommand();
            command.Transaction = transaction.GetDbTransaction();
            Fill(command, passages, from, Math.Min(passages.Count, from + RowsACommand));
            await command.ExecuteNonQueryAsync(cancel).ConfigureAwait(false);
        }
    }

    public static IQueryable<long> Matching(LibraryContext context, IReadOnlyList<SearchWord> words)
    {
        var query = string.Join(" OR ", words.Select(word => TextGrams.OfWord(word, out var isBeginning) is var grams && isBeginning ? grams + "*" : $"\"{grams}\""));
        return context.Database.SqlQuery<long>($"SELECT rowid AS \"Value\" FROM passage_index WHERE passage_index MATCH {query}");
    }

    private static void Fill(DbCommand command, IReadOnlyList<StoredPassage> passages, int from, int to)
    {
        var sql = new StringBuilder("INSERT INTO passage_index (rowid, grams) VALUES ");
        for (var i = from; i < to; i++)
        {
            sql.Append(System.Globalization.CultureInfo.InvariantCulture, $"{(i > from ? ", " : "")}({passages[i].Id}, $g{i - from})");
            var grams = command.CreateParameter();
            (grams.ParameterName, grams.Value) = ($"$g{i - from}", TextGrams.Of(passages[i].Text));
            command.Parameters.Add(grams);
        }

        command.CommandText = sql.ToString();
    }
}
