using System.Buffers;
using System.Globalization;
using Jiheng.Domain.Indicators;

namespace Jiheng.Rules.Checks.SelfEvaluations.Narratives;

/// <summary>Finds the numbers with units in running text.</summary>
internal static class NarrativeReader
{
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，。；：,;:！!？?\r\n\t");
    private const int LongestNumber = 12;

    public static List<NarrativeNumber> Read(string text)
    {
        List<NarrativeNumber> numbers = [];
        var clause = 0;
        for (var i = 0; ;)
        {
            var next = text.AsSpan(i).IndexOfAnyInRange('0', '9');
            if (next < 0) break;
            i += next;
            // A clause starts after the last mark before the number, or after the number before it, which had its own subject.
            var mark = text.AsSpan(clause, i - clause).LastIndexOfAny(ClauseEnds);
            if (mark >= 0) clause += mark + 1;
            var end = DigitsEnd(text, i);
            if (TryRead(text, clause, i, end, out var number))
            {
                numbers.Add(number);
                (clause, end) = (number.End, number.End);
            }

            i = end;
        }

        return numbers;
    }

    private static bool TryRead(string text, int clause, int start, int end, out NarrativeNumber number)
    {
        number = default;
        if (end - start > LongestNumber) return false;
        Span<char> digits = stackalloc char[LongestNumber];
        var length = 0;
        foreach (var c in text.AsSpan(start, end - start))
        {
            if (c is not (',' or '，')) digits[length++] = c;
        }

        if (!decimal.TryParse(digits[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return false;
        var dot = digits[..length].IndexOf('.');
        var slack = 0m;
        if (dot >= 0)
        {
            slack = 1;
            for (var i = dot + 1; i < length; i++) slack /= 10;
        }

        var rest = end;
        var vague = SkipVague(text, ref rest);
        if (rest < text.Length && text[rest] == '万' && !text.AsSpan(rest).StartsWith("万元", StringComparison.Ordinal))
        {
            (value, slack) = (value * 10000, (dot >= 0 ? slack : 1) * 10000);
            rest++;
            vague |= SkipVague(text, ref rest);
        }

        if (NarrativeWords.UnitAt(text.AsSpan(rest)) is not { } unit) return false;
        rest += unit.Length;
        vague |= SkipVague(text, ref rest);
        var subject = text.AsSpan(clause, start - clause);
        var comparison = Comparison(ref subject, ref vague);
        if (vague) slack = Math.Max(slack, value / 10);
        number = new NarrativeNumber(clause, clause + subject.Length, rest, value, unit, UnitKinds.Of(unit), Likeness.CharactersOf(subject), comparison, slack);
        return true;
    }

    private static bool SkipVague(string text, ref int at)
    {
        if (!NarrativeWords.StartsVague(text.AsSpan(at), out var length)) return false;
        at += length;
        return true;
    }

    private static ComparisonOperator? Comparison(ref ReadOnlySpan<char> subject, ref bool vague)
    {
        subject = subject.TrimEnd();
        if (NarrativeWords.EndsVague(subject, out var length))
        {
            vague = true;
            subject = subject[..^length].TrimEnd();
        }

        // 》 closes a title here, it is not the ≥ of a careless typist.
        if (subject.Length > 0 && !char.IsLetterOrDigit(subject[^1]) && subject[^1] != '》' && OperatorText.OfCell(subject[^1..]) is { } sign)
        {
            subject = subject[..^1].TrimEnd();
            return sign == ComparisonOperator.EqualTo ? null : sign;
        }

        // 不超过 ends in 超过: the longer word wins.
        var most = NarrativeWords.EndsAtMost(subject, out var mostLength);
        var least = NarrativeWords.EndsAtLeast(subject, out var leastLength);
        if (!most && !least) return null;
        subject = subject[..^Math.Max(mostLength, leastLength)];
        return mostLength > leastLength ? ComparisonOperator.AtMost : ComparisonOperator.AtLeast;
    }

    private static int DigitsEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))) end++;
        return end;
    }
}
