using System.Buffers;
using System.Globalization;

namespace Jiheng.Forms.Reading.RunOn;

/// <summary>Parts the figures of an execution row that ran together: 202010100.00%10 is 20, 20, 10, 100.00%, 10.</summary>
internal static class MoneyRun
{
    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789.%");

    /// <returns>Null where the text is no such run, or cannot be parted so that the rate fits the amounts.</returns>
    public static List<(string Text, int Offset)>? Split(string text)
    {
        if (text.AsSpan().IndexOfAnyExcept(Figures) >= 0) return null;
        var percent = text.IndexOf('%', StringComparison.Ordinal);
        if (percent < 0) return Twice(text);
        for (var a = 1; a < percent; a++)
        {
            for (var b = a + 1; b < percent; b++)
            {
                if (Number(text[..a]) is not { } budget || Number(text[a..b]) is not { } executed || budget == 0) continue;
                for (var p = b; p <= Math.Min(b + 3, percent - 1); p++)
                {
                    var points = p == b ? 10 : Number(text[b..p]);
                    if (points is null or 0 or > 100 || Number(text[p..percent]) is not { } rate || rate > 100 || text[p] == '0' && percent - p > 1 && text[p + 1] != '.') continue;
                    if (Math.Abs((executed / budget * 100) - rate) > 0.6m) continue;
                    List<(string Text, int Offset)> parts = [(text[..a], 0), (text[a..b], a)];
                    if (p > b) parts.Add((text[b..p], b));
                    parts.Add((text[p..(percent + 1)], p));
                    if (percent + 1 < text.Length) parts.Add((text[(percent + 1)..], percent + 1));
                    return parts;
                }
            }
        }

        return null;
    }

    // 2020: the same amount as budget and as spent.
    private static List<(string Text, int Offset)>? Twice(string text)
    {
        var half = text.Length / 2;
        return text.Length >= 4 && text.Length % 2 == 0 && string.CompareOrdinal(text, 0, text, half, half) == 0 ? [(text[..half], 0), (text[half..], half)] : null;
    }

    private static decimal? Number(string text) =>
        text.Length > 0 && text[0] != '.' && text[^1] != '.' && !(text.Length > 1 && text[0] == '0' && text[1] != '.') && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
