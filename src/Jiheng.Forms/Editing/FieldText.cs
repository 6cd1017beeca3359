using System.Globalization;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Evaluations;
using Jiheng.Domain.Funds;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Reading.Heads;

namespace Jiheng.Forms.Editing;

/// <summary>What a person types, understood as a field holds it. A text that cannot be understood is refused with what may stand there.</summary>
internal static class FieldText
{
    private static readonly string[] DayFormats = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日"];

    public static int? Year(string? text) => text is null ? null
        : int.TryParse(text.TrimEnd('度', '年'), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1990 and <= 2100 ? year
        : throw new FormatException($"“{text}”不是年度，请写成 2023。");

    public static DateOnly? Day(string? text) => text is null ? null
        : DateOnly.TryParseExact(text, DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new FormatException($"“{text}”不是日期，请写成 2023-12-31。");

    public static Figure? Figure(string? text) => text is null ? null
        : ValueText.Number(text.TrimEnd('分', '%', '％')) is { } number ? new Figure(number, text)
        : throw new FormatException($"“{text}”不是数字。");

    public static Money? Money(string? text, MoneyUnit unit) => text is null ? null
        : MoneyText.TryRead(text, unit, out var money) ? money
        : throw new FormatException($"“{text}”不是金额，请写成 1234.56（{Glossary.Label(unit)}）。");

    public static int? Stage(string? text) => text is null ? null : StageText.EndMonth(text) ?? throw new FormatException($"“{text}”不是监控的月份，请写成 1-7月。");

    public static Grade? Grade(string? text) => text is null ? null : FootReader.GradeOf(text) ?? throw NotOneOf<Grade>(text);

    /// <summary>The member that a label or one of its spellings names; null where none does.</summary>
    public static T? Choice<T>(string? text)
        where T : struct, Enum
    {
        if (text is null) return null;
        foreach (var member in Enum.GetValues<T>())
        {
            if (Glossary.Of(member).Spellings.Contains(text)) return member;
        }

        return null;
    }

    public static FormatException NotOneOf<T>(string? text)
        where T : struct, Enum => new($"“{text}”不在可选的范围内：{string.Join("、", Enum.GetValues<T>().Select(member => Glossary.Label(member)))}。");
}
