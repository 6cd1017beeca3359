using Jiheng.Domain.Indicators;

namespace Jiheng.Rules.Words;

/// <summary>Takes a printed indicator name apart: marks in front, the name itself, and brackets behind that hold operator and unit.</summary>
internal static class NameText
{
    private const string Marks = "★☆*●·-—  　\t";

    /// <summary>The name without 指标1：, stars and trailing brackets: "★种植数量(≥**株)" gives "种植数量".</summary>
    public static Range Core(ReadOnlySpan<char> name)
    {
        var start = 0;
        while (start < name.Length && (Marks.Contains(name[start], StringComparison.Ordinal) || char.IsWhiteSpace(name[start]))) start++;
        start += Numbering(name[start..]);
        var end = name.Length;
        while (true)
        {
            while (end > start && (char.IsWhiteSpace(name[end - 1]) || name[end - 1] is '。' or '；' or ';' or '，' or ',' or '：' or ':')) end--;
            var open = TrailingBracket(name[start..end]);
            if (open <= 0) break;
            end = start + open;
        }

        return end > start ? start..end : ..name.Length;
    }

    /// <summary>What the last bracket says of operator and unit: (≥**亩), （人）, (%).</summary>
    public static UnitKind Bracket(ReadOnlySpan<char> name, out bool hasOperator)
    {
        hasOperator = false;
        name = name.TrimEnd();
        var open = TrailingBracket(name);
        if (open <= 0) return UnitKind.Missing;
        var inside = name[(open + 1)..^1].Trim();
        var lead = OperatorText.Lead(inside, out _);
        hasOperator = lead > 0;
        var unit = inside[lead..].TrimStart("*×xX＊_ ");
        var kind = Units.KindOf(unit);
        return kind == UnitKind.Other ? UnitKind.Missing : kind;
    }

    private static int TrailingBracket(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || text[^1] is not (')' or '）')) return -1;
        var depth = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (text[i] is ')' or '）') depth++;
            else if (text[i] is '(' or '（' && --depth == 0) return i;
        }

        return -1;
    }

    // 指标1：, 指标 2:, 1., 1、, (1), （一）
    private static int Numbering(ReadOnlySpan<char> text)
    {
        var at = text.StartsWith("指标", StringComparison.Ordinal) ? 2 : 0;
        var digits = at;
        while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
        if (digits == at || digits >= text.Length) return 0;
        if (text[digits] is '：' or ':' or '、' || (text[digits] is '.' or '．' && digits + 1 < text.Length && !char.IsAsciiDigit(text[digits + 1]))) return digits + 1;
        return 0;
    }
}
