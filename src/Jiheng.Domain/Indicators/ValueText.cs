using System.Buffers;
using System.Globalization;
using Jiheng.Domain.Evaluations;

namespace Jiheng.Domain.Indicators;

/// <summary>Understands a printed target or actual value: "≥20.00(次)", "95%以上", "《5(%)", "是/否", "12月底到位".</summary>
/// <remarks>Only a text that is wholly operator, number and unit becomes Measured; a date, a span or a phrase stays
/// Described with its words, because a number picked out of a sentence would be invented.</remarks>
public static class ValueText
{
    private const int LongestUnit = 10;
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789０１２３４５６７８９");
    private static readonly SearchValues<char> NotInUnits = SearchValues.Create(" \t-—~－");
    private static readonly string[] Approaches = ["控制在", "达到", "达", "约", "每年", "完成"];
    private static readonly string[] NoUnit = ["底", "前", "完成", "到位", "达标", "发放", "执行", "开展", "左右", "期间", "起", "至", "到", "。", "，", "、", "；", ";", ":", "："];

    /// <summary>Understands a cell, with the operator and the unit from columns of their own where the form has them.</summary>
    /// <returns>Null for an empty cell.</returns>
    public static IndicatorValue? Parse(string? printed, string? operatorCell = null, string? unitCell = null)
    {
        var text = printed?.Trim() ?? "";
        if (text.Length == 0) return null;
        var fromColumn = operatorCell is null ? null : OperatorText.OfCell(operatorCell);
        var unitColumn = string.IsNullOrWhiteSpace(unitCell) ? null : unitCell.Trim();
        var whole = text;
        if (fromColumn is not null && OperatorText.Lead(text, out _) == 0) whole = operatorCell!.Trim() + text;
        if (unitColumn is not null && !text.EndsWith(unitColumn, StringComparison.Ordinal) && EndsWithDigit(text)) whole += unitColumn;

        if (IsYesNo(text)) return new IndicatorValue { Text = whole, Nature = ValueNature.YesNo, Words = text };
        if (IsNotApplicable(text)) return new IndicatorValue { Text = whole, Nature = ValueNature.NotApplicable, Words = text };
        if (TierOf(text) is { } tier) return new IndicatorValue { Text = whole, Nature = ValueNature.Tier, Tier = tier, Words = text };
        if (Measure(text, out var measured))
        {
            return measured with
            {
                Text = whole,
                Operator = measured.Operator ?? fromColumn,
                PrintedOperator = measured.PrintedOperator ?? (fromColumn is null ? null : operatorCell!.Trim()),
                Unit = measured.Unit ?? unitColumn,
            };
        }

        var lead = OperatorText.Lead(text, out var worded);
        var words = lead > 0 && lead < text.Length ? text[lead..].Trim() : text;
        return new IndicatorValue
        {
            Text = whole,
            Nature = ValueNature.Described,
            Operator = lead > 0 ? worded : fromColumn,
            PrintedOperator = lead > 0 ? text[..lead] : fromColumn is null ? null : operatorCell!.Trim(),
            Words = words,
        };
    }

    /// <summary>The tier that a qualitative result names; null where it names none.</summary>
    public static QualitativeTier? TierOf(ReadOnlySpan<char> text)
    {
        if (text.Length > 24 || !text.Contains("达成", StringComparison.Ordinal) || text.ContainsAnyInRange('0', '9')) return null;
        if (text.StartsWith("未达成", StringComparison.Ordinal)) return QualitativeTier.NotReached;
        if (text.StartsWith("部分达成", StringComparison.Ordinal)) return QualitativeTier.PartlyReached;
        var reached = text.StartsWith("全部", StringComparison.Ordinal) ? text[2..] : text;
        return reached is "达成" or "达成指标" or "达成年度指标" or "达成预期指标" or "达成目标" or "达成预期目标" or "达成年度目标" ? QualitativeTier.Reached : null;
    }

    /// <summary>Reads a plain number with thousands separators and full-width digits; null where the text is anything else.</summary>
    public static decimal? Number(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[32];
        text = text.Trim();
        if (text.Length == 0 || text.Length > buffer.Length) return null;
        var length = 0;
        foreach (var c in text)
        {
            var plain = Plain(c);
            if (plain is ',' or '，') continue;
            if (plain is not ((>= '0' and <= '9') or '.' or '-' or '+')) return null;
            buffer[length++] = plain;
        }

        return decimal.TryParse(buffer[..length], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }

    private static bool Measure(string text, out IndicatorValue value)
    {
        value = null!;
        if (!text.AsSpan().ContainsAny(Digits)) return false;
        var rest = text.AsSpan().Trim();
        // 平均响应时长： 9.19s: what stands before the colon says of what the number is, the value follows.
        var colon = rest.IndexOfAny('：', ':');
        if (colon > 0 && colon < rest.Length - 1 && !rest[..colon].ContainsAnyInRange('0', '9')) rest = rest[(colon + 1)..].Trim();

        string? printedOperator = null;
        ComparisonOperator? comparison = null;
        foreach (var approach in Approaches)
        {
            if (rest.StartsWith(approach, StringComparison.Ordinal) && rest.Length > approach.Length)
            {
                if (approach is "约" or "完成" or "每年" or "达") return false;
                rest = rest[approach.Length..];
                break;
            }
        }

        var lead = OperatorText.Lead(rest, out var found);
        if (lead > 0)
        {
            (printedOperator, comparison) = (rest[..lead].ToString(), found);
            rest = rest[lead..].Trim();
        }

        var digits = DigitsAt(rest);
        if (digits == 0 || Number(rest[..digits]) is not { } number) return false;
        var tail = rest[digits..].Trim();
        if (comparison is null && OperatorText.Trail(tail, out var trailing) is var trail && trail > 0)
        {
            (printedOperator, comparison) = (tail[^trail..].ToString(), trailing);
            tail = tail[..^trail].Trim();
        }
        else if (comparison is not null && OperatorText.Trail(tail, out _) is var extra && extra > 0)
        {
            tail = tail[..^extra].Trim();
        }

        if (!TryUnit(tail, number, comparison is not null, out var unit)) return false;
        value = new IndicatorValue
        {
            Text = text,
            Nature = ValueNature.Measured,
            Operator = comparison,
            PrintedOperator = printedOperator,
            Number = number,
            Unit = unit,
        };
        return true;
    }

    private static int DigitsAt(ReadOnlySpan<char> text)
    {
        var end = 0;
        if (text.Length > 1 && text[0] is '-' or '+' && char.IsAsciiDigit(Plain(text[1]))) end = 1;
        while (end < text.Length)
        {
            var c = Plain(text[end]);
            var separator = c is '.' or ',' or '，' && end > 0 && end + 1 < text.Length && char.IsAsciiDigit(Plain(text[end + 1])) && char.IsAsciiDigit(Plain(text[end - 1]));
            if (!char.IsAsciiDigit(c) && !separator) break;
            end++;
        }

        return end;
    }

    private static bool TryUnit(ReadOnlySpan<char> tail, decimal number, bool compared, out string? unit)
    {
        unit = null;
        tail = tail.TrimEnd("。;；");
        if (tail.Length == 0) return true;
        if (tail[0] is '(' or '（')
        {
            if (tail[^1] is not (')' or '）')) return false;
            tail = tail[1..^1].Trim();
            if (tail.IndexOfAny('(', '（') >= 0) return false;
        }
        else if (tail[^1] is ')' or '）' && tail.IndexOfAny('(', '（') is var bracket && bracket > 0)
        {
            tail = tail[..bracket].Trim();
        }

        if (tail.Length is 0 or > LongestUnit || tail.ContainsAnyInRange('0', '9') || tail.ContainsAny(NotInUnits)) return false;
        foreach (var word in NoUnit)
        {
            // 1起 is one incident; 5月起 is a point in time.
            if (tail.Contains(word, StringComparison.Ordinal) && tail is not "起") return false;
        }

        // 2023年, 12月: a point in time, not an amount, unless it is compared.
        if (tail[0] == '年' && number >= 1900 && number < 2200) return false;
        if (tail is "月" or "日" or "月份" or "号" or "年度" && !compared) return false;
        if (tail.StartsWith("月", StringComparison.Ordinal) && tail.Length > 1) return false;
        unit = tail.ToString();
        return true;
    }

    private static bool IsYesNo(string text) => text is "是/否" or "是／否" or "是否" or "是、否" or "否/是" or "是\\否" or "有/无" or "是 / 否";

    private static bool IsNotApplicable(string text) => text is "不适用" or "无" or "未发生" or "不涉及" or "/" or "—" or "-" or "——" or "无此项" or "N/A";

    private static bool EndsWithDigit(string text) => char.IsAsciiDigit(Plain(text[^1]));

    private static char Plain(char c) => c switch
    {
        >= '０' and <= '９' => (char)(c - '０' + '0'),
        '．' => '.',
        '－' => '-',
        _ => c,
    };
}
