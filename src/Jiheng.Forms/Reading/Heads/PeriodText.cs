using System.Globalization;

namespace Jiheng.Forms.Reading.Heads;

/// <summary>Dates and spans as forms print them: 2023-01-01, 2026/1/1, 2023年1月至2023年12月, 2021年1月-12月, (2019)年-(2021)年.</summary>
internal static class PeriodText
{
    /// <summary>The first and last day of a span; null where the text tells none.</summary>
    public static (DateOnly? Start, DateOnly? End) Span(string text)
    {
        Span<int> numbers = stackalloc int[8];
        var count = Numbers(text, numbers, out var units);
        if (count == 0) return (null, null);
        var parts = new List<(int Year, int Month, int Day)>();
        var year = 0;
        for (var i = 0; i < count;)
        {
            var before = i;
            if (numbers[i] >= 1990 && numbers[i] <= 2100) year = numbers[i++];
            else if (year == 0) return (null, null);
            var month = i < count && numbers[i] is >= 1 and <= 12 && (units[i] is '月' or '/' or '.' || EndsNumber(units[i])) ? numbers[i++] : 0;
            var day = month > 0 && i < count && numbers[i] is >= 1 and <= 31 && units[i - 1] is '-' or '/' or '.' or '月' && (units[i] == '日' || EndsNumber(units[i])) && numbers[i] < 1990 && i < count && FitsDay(units, i) ? numbers[i++] : 0;
            // A number that is no part of a date ends the span: 2023年50天.
            if (i == before) break;
            parts.Add((year, month, day));
        }

        if (parts.Count == 0) return (null, null);
        var first = parts[0];
        var last = parts[^1];
        return (First(first), parts.Count > 1 ? Last(last) : null);
    }

    /// <summary>One day; for a month or a year its first or last day.</summary>
    public static DateOnly? Day(string text, bool last)
    {
        if (DateOnly.TryParseExact(text.Trim(), ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        var (start, end) = Span(text);
        if (start is null) return null;
        return last ? end ?? (text.Contains('月', StringComparison.Ordinal) ? start.Value.AddMonths(1).AddDays(-1) : new DateOnly(start.Value.Year, 12, 31)) : start;
    }

    // 2023-01-01至2023-12-31: what stands between two dates ends the first.
    private static bool EndsNumber(char after) => after is '\0' or ' ' or '-' or '—' or '–' or '－' or '~' or '～' or '至' or '到';

    private static bool FitsDay(ReadOnlySpan<char> units, int index) => units[index] == '日' || units[index - 1] is '-' or '/' or '.';

    private static DateOnly First((int Year, int Month, int Day) part) => Make(part.Year, part.Month == 0 ? 1 : part.Month, part.Day == 0 ? 1 : part.Day);

    private static DateOnly Last((int Year, int Month, int Day) part)
    {
        var month = part.Month == 0 ? 12 : part.Month;
        return part.Day > 0 ? Make(part.Year, month, part.Day) : Make(part.Year, month, DateTime.DaysInMonth(part.Year, month));
    }

    private static DateOnly Make(int year, int month, int day) => new(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));

    private static int Numbers(string text, Span<int> numbers, out char[] units)
    {
        units = new char[numbers.Length];
        var count = 0;
        for (var i = 0; i < text.Length && count < numbers.Length;)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
            if (i - start > 4 || !int.TryParse(text.AsSpan(start, i - start), CultureInfo.InvariantCulture, out numbers[count])) return 0;
            var after = i;
            while (after < text.Length && text[after] is ')' or '）' or ' ') after++;
            units[count++] = after < text.Length ? text[after] : '\0';
        }

        return count;
    }
}
