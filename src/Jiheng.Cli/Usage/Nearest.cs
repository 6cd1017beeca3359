namespace Jiheng.Cli.Usage;

/// <summary>What a person probably meant: the known words nearest to a mistyped one.</summary>
internal static class Nearest
{
    private const int Suggestions = 3;

    public static IReadOnlyList<string> Of(string typed, IEnumerable<string> known)
    {
        var wanted = typed.ToUpperInvariant();
        return [.. known
            .Select(word => (Word: word, Distance: Distance(wanted, word.ToUpperInvariant())))
            .OrderBy(entry => entry.Distance).ThenBy(entry => entry.Word, StringComparer.Ordinal)
            .Take(Suggestions).Select(entry => entry.Word)];
    }

    /// <summary>Edits from one word to the other; a word that only lacks its end is as near as one edit.</summary>
    private static int Distance(string typed, string known)
    {
        if (typed.Length > 1 && known.StartsWith(typed, StringComparison.Ordinal)) return 1;
        var row = new int[known.Length + 1];
        for (var j = 0; j < row.Length; j++) row[j] = j;
        for (var i = 1; i <= typed.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= known.Length; j++)
            {
                var substituted = diagonal + (typed[i - 1] == known[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j - 1], row[j]) + 1);
            }
        }

        return row[^1];
    }
}
