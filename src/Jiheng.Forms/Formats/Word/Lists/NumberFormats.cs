using System.Globalization;

namespace Jiheng.Forms.Formats.Word.Lists;

/// <summary>The ways in which Word writes the numbers of lists.</summary>
internal static class NumberFormats
{
    private const string Digits = "〇一二三四五六七八九";
    private const string LegalDigits = "零壹贰叁肆伍陆柒捌玖";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";
    private static readonly (int Value, string Text)[] Roman =
        [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    /// <summary>A number in a format; null where the format is not known or has no such number.</summary>
    /// <param name="format">Its name in the standard.</param>
    /// <param name="number">From 0; most formats begin with 1.</param>
    public static string? Format(string? format, int number) => format switch
    {
        "decimal" => Decimal(number),
        _ when number <= 0 => null,
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "decimalFullWidth" or "decimalFullWidth2" => string.Concat(Decimal(number).Select(digit => (char)(digit - '0' + '０'))),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => number <= 20 ? ((char)('①' + number - 1)).ToString() : Decimal(number),
        "decimalEnclosedParen" => number <= 20 ? ((char)('⑴' + number - 1)).ToString() : $"({Decimal(number)})",
        "decimalEnclosedFullstop" => number <= 20 ? ((char)('⒈' + number - 1)).ToString() : Decimal(number) + ".",
        "chineseCounting" or "chineseCountingThousand" or "taiwaneseCounting" or "taiwaneseCountingThousand" or "japaneseCounting" => Chinese(number, Digits, "零", ["", "十", "百", "千", "万"], shortTen: true),
        "chineseLegalSimplified" or "ideographLegalTraditional" => Chinese(number, LegalDigits, "零", ["", "拾", "佰", "仟", "万"], shortTen: false),
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" => string.Concat(Decimal(number).Select(digit => Digits[digit - '0'])),
        "ideographTraditional" => number <= Stems.Length ? Stems[number - 1].ToString() : null,
        "ideographZodiac" => number <= Branches.Length ? Branches[number - 1].ToString() : null,
        "upperLetter" => Letters(number, 'A'),
        "lowerLetter" => Letters(number, 'a'),
        "upperRoman" => Romans(number),
        "lowerRoman" => Romans(number)?.ToLowerInvariant(),
        _ => null,
    };

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    // 十一 and not 一十一; 一百零一.
    private static string Chinese(int number, string digits, string zero, string[] places, bool shortTen)
    {
        var text = "";
        var gap = false;
        var printed = Decimal(number);
        for (var i = 0; i < printed.Length; i++)
        {
            var digit = printed[i] - '0';
            if (digit == 0)
            {
                gap = true;
                continue;
            }

            if (gap) text += zero;
            gap = false;
            text += digits[digit] + places[printed.Length - 1 - i];
        }

        return shortTen && number is >= 10 and < 20 ? text[1..] : text;
    }

    // Z is followed by AA, BB and so on.
    private static string? Letters(int number, char first)
    {
        var times = ((number - 1) / 26) + 1;
        return times > 30 ? null : new string((char)(first + ((number - 1) % 26)), times);
    }

    private static string? Romans(int number)
    {
        if (number >= 4000) return null;
        var text = "";
        foreach (var (value, letters) in Roman)
        {
            for (; number >= value; number -= value) text += letters;
        }

        return text;
    }
}
