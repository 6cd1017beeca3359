using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Jiheng.Storage.Documents;
using Jiheng.Storage.Records;
using Jiheng.Storage.Searching;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Databases.Postgres;

/// <summary>The index of texts on PostgreSQL: for each passage the numbers of its characters and pairs of characters, in an
/// inverted index, and the text as searches see it, to tell whether the pairs of a longer word stand one after the other.</summary>
/// <remarks>Why no tsvector: docs/decisions/0007-two-databases.md.</remarks>
internal static class PostgresTextIndex
{
    private static readonly string[] Columns = ["passage_id", "pieces", "folded"];

    public static IReadOnlyList<string> Creation { get; } =
    [
        """
        CREATE TABLE passage_index (
            passage_id bigint PRIMARY KEY REFERENCES passages (id) ON DELETE CASCADE,
            pieces bigint[] NOT NULL,
            folded text COLLATE "C" NOT NULL)
        """,
        "CREATE INDEX passage_index_pieces ON passage_index USING gin (pieces)",
    ];

    public static Task AddAsync(LibraryContext context, IReadOnlyList<StoredPassage> passages, CancellationToken cancel)
    {
        List<object?[]> rows = new(passages.Count);
        foreach (var passage in passages)
        {
            var runes = FoldedText.Of(passage.Text).Runes;
            rows.Add([passage.Id, Pieces(runes, withSingles: true), Text(runes)]);
        }

        return BulkRows.InsertAsync(context, "passage_index", Columns, rows, cancel);
    }

    public static IQueryable<long> Matching(LibraryContext context, IReadOnlyList<SearchWord> words)
    {
        var sql = new StringBuilder("SELECT passage_id AS \"Value\" FROM passage_index WHERE ");
        List<object> values = [];
        foreach (var (index, word) in words.Index())
        {
            sql.Append(CultureInfo.InvariantCulture, $"{(index > 0 ? " OR " : "")}(pieces @> {{{values.Count}}}");
            values.Add(Pieces(word.Runes, withSingles: word.Runes.Count == 1));
            // One piece is the whole word; several may stand apart.
            if (word.Runes.Count > 2)
            {
                sql.Append(CultureInfo.InvariantCulture, $" AND position({{{values.Count}}} IN folded) > 0");
                values.Add(Text(word.Runes));
            }

            sql.Append(')');
        }

        return context.Database.SqlQuery<long>(FormattableStringFactory.Create(sql.ToString(), [.. values]));
    }

    // A character is a number below 2^21: two of them are one number, and no two pairs are the same.
    private static long[] Pieces(IReadOnlyList<Rune> runes, bool withSingles)
    {
        HashSet<long> pieces = new(runes.Count * 2);
        for (var i = 0; i < runes.Count; i++)
        {
            if (withSingles) pieces.Add(runes[i].Value);
            if (i + 1 < runes.Count) pieces.Add(((runes[i].Value + 1L) << 21) | (uint)runes[i + 1].Value);
        }

        return [.. pieces];
    }

    private static string Text(IReadOnlyList<Rune> runes)
    {
        var text = new StringBuilder(runes.Count);
        foreach (var rune in runes) text.Append(rune.ToString());
        return text.ToString();
    }
}
