using Jiheng.Domain.Indicators;
using Jiheng.Forms.Reading.Rows;

namespace Jiheng.Forms.Reading.Prose;

/// <summary>Parts a name from the value that runs on behind it: 监管执法计划完成率≥90%, 义务教育优质均衡发展情况稳步提高.</summary>
internal static class NameValue
{
    private const int LongestClause = 300;

    /// <summary>Parts the text.</summary>
    /// <param name="text">Name and value in one.</param>
    /// <param name="words">Whether a value may also be words such as 稳步提高.</param>
    /// <returns>The value is null where the text ends in none.</returns>
    public static (string Name, string? Value) Split(string text, bool words)
    {
        text = text.Trim();
        if (text.Length > LongestClause) return (text, null);
        for (var i = 1; i < text.Length; i++)
        {
            if (InBrackets(text, i) || !MayBegin(text, i)) continue;
            var value = text[i..].Trim();
            if (ValueText.Parse(value) is { Nature: ValueNature.Measured }) return (text[..i].TrimEnd(':', '：', ' ', ',', '，'), value);
        }

        for (var i = Math.Max(2, text.Length - 12); words && i < text.Length - 1; i++)
        {
            if (QualitativeWords.Contains(text[i..])) return (text[..i].TrimEnd(':', '：', ' '), text[i..]);
        }

        return (text, null);
    }

    private static bool MayBegin(string text, int index) =>
        (char.IsAsciiDigit(text[index]) && !char.IsAsciiDigit(text[index - 1]) && text[index - 1] is not ('.' or ',')) || OperatorText.Lead(text.AsSpan(index), out _) > 0;

    private static bool InBrackets(string text, int index)
    {
        var open = text.LastIndexOfAny(['(', '（'], index);
        return open >= 0 && text.AsSpan(open, index - open).IndexOfAny(')', '）') < 0;
    }
}
