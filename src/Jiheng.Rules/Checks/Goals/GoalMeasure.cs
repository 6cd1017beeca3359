using Jiheng.Domain.Indicators;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Goals;

/// <summary>A quantity told in a goal text: 至少每半个月全面分析1次, 完成至少50个, 半小时内解决.</summary>
/// <param name="Clause">The clause it stands in.</param>
/// <param name="Number">The number as told.</param>
/// <param name="Unit">The unit as told.</param>
/// <param name="Operator">At least, at most, or exactly.</param>
/// <param name="Frequency">The word of repetition, such as 每月, where the unit counts occurrences; null otherwise.</param>
internal readonly record struct GoalMeasure(string Clause, decimal Number, string Unit, ComparisonOperator Operator, string? Frequency)
{
    private const string ChineseDigits = "零一二三四五六七八九十";

    /// <summary>The number over a year.</summary>
    public decimal PerYear => Frequency is null ? Number : Number * MeasureWords.TimesAYear[Frequency];

    /// <summary>All quantities of a clause. Money, years, ranges and numbers inside names are left out.</summary>
    public static IReadOnlyList<GoalMeasure> In(string clause)
    {
        List<GoalMeasure>? found = null;
        var text = clause.AsSpan();
        for (var at = 0; at < text.Length;)
        {
            var length = NumberAt(text, at, out var number);
            if (length == 0)
            {
                at++;
                continue;
            }

            var tail = text[(at + length)..].TrimStart();
            var range = at > 0 && text[at - 1] is '至' or '-' or '—' or '~' or '～' or '第' || (tail.Length > 0 && tail[0] is '至' or '-' or '—' or '~' or '～');
            if (!range && MeasureWords.Units.LongestAt(tail) is { } unit && !tail[unit.Length..].StartsWith("以来"))
                (found ??= []).Add(new GoalMeasure(clause, number, unit, OperatorOf(text[..at], tail[unit.Length..]), FrequencyOf(text[..at], unit)));
            at += length;
        }

        return found ?? (IReadOnlyList<GoalMeasure>)[];
    }

    // The word that binds a number stands right before or right after it.
    private static ComparisonOperator OperatorOf(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        const int near = 8;
        before = before[^Math.Min(near, before.Length)..];
        after = after[..Math.Min(4, after.Length)];
        if (MeasureWords.AtMost.IsIn(before) || MeasureWords.AtMost.IsIn(after)) return ComparisonOperator.AtMost;
        if (OperatorText.Trail(before, out _) == 0 && before.Length > 0 && OperatorText.Lead(before[^1..], out var sign) > 0) return sign;
        return MeasureWords.AtLeast.IsIn(before) || MeasureWords.AtLeast.IsIn(after) || before.Contains("至少", StringComparison.Ordinal) ? ComparisonOperator.AtLeast : ComparisonOperator.EqualTo;
    }

    private static string? FrequencyOf(ReadOnlySpan<char> before, string unit) =>
        MeasureWords.OfTimes.Contains(unit) && MeasureWords.Frequencies.Find(before, out var word) >= 0 ? word : null;

    private static int NumberAt(ReadOnlySpan<char> text, int at, out decimal number)
    {
        number = 0;
        if (text[at] == '半' && text[(at + 1)..].StartsWith("小时"))
        {
            number = 0.5m;
            return 1;
        }

        var end = at;
        while (end < text.Length && (Plain(text[end]) is (>= '0' and <= '9') || (text[end] is '.' or ',' && end > at))) end++;
        if (end > at)
        {
            if (at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '〔' or '[')) return end - at;
            return ValueText.Number(text[at..end].TrimEnd(".,")) is { } read ? Take(read, end - at, out number) : end - at;
        }

        // 一 and the like only where a unit follows at once: 一次, 两场; 一般 and 统一 are words.
        var digit = text[at] == '两' ? 2 : ChineseDigits.IndexOf(text[at], StringComparison.Ordinal);
        var alone = at == 0 || (!ChineseDigits.Contains(text[at - 1], StringComparison.Ordinal) && text[at - 1] is not ('第' or '统' or '之' or '同' or '万' or '百' or '千' or '每'));
        return digit > 0 && alone && at + 1 < text.Length && IsCounting(text[(at + 1)..]) ? Take(digit, 1, out number) : 0;
    }

    private static bool IsCounting(ReadOnlySpan<char> tail) => tail.StartsWith("次") || tail.StartsWith("场") || tail.StartsWith("期") || tail.StartsWith("小时");

    private static int Take(decimal value, int length, out decimal number)
    {
        number = value;
        return length;
    }

    private static char Plain(char c) => c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c;
}
