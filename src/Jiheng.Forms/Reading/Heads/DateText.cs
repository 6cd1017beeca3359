namespace Jiheng.Forms.Reading.Heads;

/// <summary>One whole day as forms print it: 2023年4月15日, 2023-04-15, 2023.4.15, 2023/4/15.</summary>
internal static class DateText
{
    /// <summary>The day that a text begins with, whatever follows; null where it begins with none, or with a month only.</summary>
    public static DateOnly? Lead(ReadOnlySpan<char> text)
    {
        if (!TryNumber(ref text, 4, out var year) || !TrySign(ref text, '年', out var sign)) return null;
        if (!TryNumber(ref text, 2, out var month) || !TrySign(ref text, sign == '年' ? '月' : sign, out _)) return null;
        if (!TryNumber(ref text, 2, out var day) || (sign == '年' && !text.TrimStart().StartsWith("日", StringComparison.Ordinal))) return null;
        if (year is < 2000 or > 2099 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        return new DateOnly(year, month, day);
    }

    private static bool TryNumber(ref ReadOnlySpan<char> text, int digits, out int number)
    {
        text = text.TrimStart();
        number = 0;
        var length = 0;
        for (; length < text.Length && Digit(text[length]) is >= 0 and var digit; length++)
        {
            if (length == digits) return false;
            number = (number * 10) + digit;
        }

        text = text[length..];
        return length == digits || (digits == 2 && length == 1);
    }

    // 年 is as good as the sign that parts the numbers all through.
    private static bool TrySign(ref ReadOnlySpan<char> text, char expected, out char sign)
    {
        text = text.TrimStart();
        sign = text.Length == 0 ? '\0' : text[0] switch { '－' or '—' => '-', '．' => '.', '／' => '/', var c => c };
        if (sign != expected && !(expected == '年' && sign is '-' or '.' or '/')) return false;
        text = text[1..];
        return true;
    }

    private static int Digit(char c) => c switch { >= '0' and <= '9' => c - '0', >= '０' and <= '９' => c - '０', _ => -1 };
}
