using System.Globalization;

namespace Jiheng.Domain.Documents;

/// <summary>The stage of a monitoring form as it is printed: January to some month.</summary>
public static class StageText
{
    /// <summary>The stage's last month: 7 for 1-7月, 1—7月, 1至7月; null where the text tells no stage.</summary>
    public static int? EndMonth(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('月'); at > 0; at = Next(text, at))
        {
            var from = at;
            while (from > 0 && char.IsAsciiDigit(text[from - 1])) from--;
            if (at - from is not (1 or 2) || from < 2 || text[from - 1] is not ('-' or '—' or '－' or '~' or '～' or '至' or '–')) continue;
            var start = text[..(from - 1)].TrimEnd("—-月");
            if (!start.IsEmpty && start[^1] == '1' && int.Parse(text[from..at], CultureInfo.InvariantCulture) is >= 1 and <= 12 and var month) return month;
        }

        return null;
    }

    private static int Next(ReadOnlySpan<char> text, int at) => text[(at + 1)..].IndexOf('月') is var next && next < 0 ? -1 : at + 1 + next;
}
