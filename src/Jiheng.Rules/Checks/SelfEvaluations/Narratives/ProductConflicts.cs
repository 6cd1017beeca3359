using Jiheng.Rules.Checks.Engine;

namespace Jiheng.Rules.Checks.SelfEvaluations.Narratives;

/// <summary>四期，每期约 130 本: the product against the row that counts the copies.</summary>
internal static class ProductConflicts
{
    private const string Numerals = "一二三四五六七八九十";

    public static void Find(Examination exam, string text, List<NarrativeNumber> numbers)
    {
        for (var at = 0; at < text.Length;)
        {
            var next = text.AsSpan(at).IndexOfAny(NarrativeWords.Each);
            if (next < 0) return;
            at += next;
            Examine(exam, text, at, numbers);
            at++;
        }
    }

    private static void Examine(Examination exam, string text, int each, List<NarrativeNumber> numbers)
    {
        var counter = NarrativeWords.CounterAt(text.AsSpan(each));
        var sentenceStart = text.AsSpan(0, each).LastIndexOfAny("。；;\n") + 1;
        var sentenceEnd = text.AsSpan(each).IndexOfAny("。；;\n") is var stop && stop < 0 ? text.Length : each + stop;
        if (TimesBefore(text, sentenceStart, each, counter) is not var (times, timesAt) || times <= 0) return;
        foreach (var number in numbers)
        {
            if (number.Start + (number.SubjectEnd - number.Start) < each || number.End > sentenceEnd || number.Comparison is not null) continue;
            var product = times * number.Value;
            var slack = times * Math.Max(number.Slack, number.Value / 20);
            foreach (var indicator in exam.Indicators)
            {
                if (indicator is not { Actual: { Number: { } actual, Unit: { } unit } value } || unit != number.Unit || Math.Abs(actual - product) <= slack) continue;
                if (!SharesTitle(indicator.Name, text.AsSpan(sentenceStart, timesAt - sentenceStart))) continue;
                exam.Find(indicator, "actual", $"实际完成情况写“{text[timesAt..number.End]}”，合 {product:0.##} {unit}，而“{indicator.Name}”的实际完成值为 {value.Text}。");
            }

            return;
        }
    }

    // The last 四期 or 4期 before 每期.
    private static (int Times, int At)? TimesBefore(string text, int start, int end, string counter)
    {
        for (var at = end - counter.Length; at > start; at--)
        {
            if (!text.AsSpan(at, counter.Length).SequenceEqual(counter)) continue;
            var c = text[at - 1];
            if (char.IsAsciiDigit(c))
            {
                var from = at - 1;
                while (from > start && char.IsAsciiDigit(text[from - 1])) from--;
                return int.TryParse(text.AsSpan(from, at - from), out var digits) && digits < 1000 ? (digits, from) : null;
            }

            if (c == '两') return (2, at - 1);
            if (Numerals.IndexOf(c, StringComparison.Ordinal) is var numeral && numeral >= 0) return (numeral + 1, at - 1);
        }

        return null;
    }

    // 《简讯》 in the name and in the sentence; without a title, four characters in common.
    private static bool SharesTitle(string name, ReadOnlySpan<char> subject)
    {
        var open = name.IndexOf('《', StringComparison.Ordinal);
        var close = name.IndexOf('》', StringComparison.Ordinal);
        if (open >= 0 && close > open) return subject.IndexOf(name.AsSpan(open, close - open + 1), StringComparison.Ordinal) >= 0;
        for (var i = 0; i + 4 <= name.Length; i++)
        {
            if (subject.IndexOf(name.AsSpan(i, 4), StringComparison.Ordinal) >= 0) return true;
        }

        return false;
    }
}
