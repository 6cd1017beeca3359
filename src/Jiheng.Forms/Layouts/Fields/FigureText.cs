using Jiheng.Domain.Evaluations;
using Jiheng.Domain.Indicators;

namespace Jiheng.Forms.Layouts.Fields;

/// <summary>Points, scores and rates as cells print them: 10, 10.00分, 98.5%, and a dash for none.</summary>
internal static class FigureText
{
    /// <exception cref="FormatException">The text is no number.</exception>
    public static Figure? Parse(string text)
    {
        var printed = text.Trim();
        if (printed.Length == 0 || printed.AsSpan().IndexOfAnyExcept("-—－/") < 0) return null;
        return ValueText.Number(printed.AsSpan().TrimEnd("分%％")) is { } number ? new Figure(number, printed) : throw new FormatException($"“{printed}”不是数字。");
    }
}
