using System.Buffers;
using System.Globalization;

namespace Jiheng.Forms.Reading.RunOn;

/// <summary>Parts the figures of an execution row that ran together: 202010100.00%10 is 20, 20, 10, 100.00%, 10.</summary>
internal static class MoneyRun
{
    private const int LongestRun = 80;
    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789.%");

    /// <returns>Null where the text is no such run, or cannot be parted so that the rate fits the amounts.</returns>
    public static List<(string Text, int Offset)>? Split(string text)
    {
        if (text.Length > LongestRun) return null;
        if (text.Contains('—', StringComparison.Ordinal)) return AtDashes(text);
        if (text.AsSpan().IndexOfAnyExcept(Figures) >= 0) return null;
        var percent = text.IndexOf('%', StringComparison.Ordinal);
        if (percent < 0) return Repeated(text);
        if (percent == text.Length - 1 && Number(text[..percent]) is <= 100) return null;
        for (var a = 1; a < percent; a++)
        {
            for (var b = a + 1; b < percent; b++)
            {
                if (Number(text[..a]) is not { } budget || Number(text[a..b]) is not { } executed || budget == 0) continue;
                for (var p = b; p <= Math.Min(b + 3, percent - 1); p++)
                {
                    var points = p == b ? 10 : Number(text[b..p]);
                    if (points is null or 0 or > 100 || Rate(text[p..percent]) is not { } rate) continue;
                    if (Math.Abs((executed / budget * 100) - rate) > 0.6m) continue;
                    List<(string Text, int Offset)> parts = [(text[..a], 0), (text[a..b], a)];
                    if (p > b) parts.Add((text[b..p], b));
                    parts.Add((text[p..(percent + 1)], p));
                    if (percent + 1 < text.Length) parts.Add((text[(percent + 1)..], percent + 1));
                    return parts;
                }
            }
        }

        return WithInitialBudget(text);
    }

    // 298.30298.30298.3010100%10: before the budget in force stands the first one; only its two decimals tell where it ends.
    private static List<(string Text, int Offset)>? WithInitialBudget(string text)
    {
        var end = text.IndexOf('.', StringComparison.Ordinal) + 3;
        if (end < 4 || end >= text.Length || Number(text[..end]) is null || Split(text[end..]) is not { } rest) return null;
        return [(text[..end], 0), .. rest.Select(part => (part.Text, part.Offset + end))];
    }

    // 651.10651.10—100%—: a dash is a cell of its own.
    private static List<(string Text, int Offset)>? AtDashes(string text)
    {
        var parts = new List<(string Text, int Offset)>();
        for (var at = 0; at < text.Length;)
        {
            var dash = text.IndexOf('—', at);
            var end = dash < 0 ? text.Length : dash;
            if (text.AsSpan(at, end - at).IndexOfAnyExcept(Figures) >= 0) return null;
            if (end > at) parts.AddRange((Split(text[at..end]) ?? [(text[at..end], 0)]).Select(part => (part.Text, part.Offset + at)));
            if (dash >= 0) parts.Add(("—", dash));
            at = end + 1;
        }

        return parts.Count > 1 ? parts : null;
    }

    // 2020: the same amount as budget and as spent; three times where the first budget stands before them.
    private static List<(string Text, int Offset)>? Repeated(string text)
    {
        foreach (var times in (ReadOnlySpan<int>)[3, 2])
        {
            var length = text.Length / times;
            if (length < 2 || text.Length % times != 0 || Number(text[..length]) is null) continue;
            if (Enumerable.Range(1, times - 1).All(time => string.CompareOrdinal(text, 0, text, time * length, length) == 0)) return [.. Enumerable.Range(0, times).Select(time => (text.Substring(time * length, length), time * length))];
        }

        return null;
    }

    // A rate has two decimals at most; one with more has swallowed the points before it.
    private static decimal? Rate(string text) => text.Length - text.IndexOf('.', StringComparison.Ordinal) is var decimals && (decimals <= 3 || decimals > text.Length) && Number(text) is <= 100 and var rate ? rate : null;

    private static decimal? Number(string text) =>
        text.Length > 0 && text[0] != '.' && text[^1] != '.' && !(text.Length > 1 && text[0] == '0' && text[1] != '.') && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
