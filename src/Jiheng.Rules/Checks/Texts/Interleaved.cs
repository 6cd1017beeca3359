using Jiheng.Domain.Documents;

namespace Jiheng.Rules.Checks.Texts;

/// <summary>Two goal boxes whose lines were mixed when the document became text: one breaks off in the middle of a word, and the
/// other holds the rest of it.</summary>
/// <remarks>Known by the form itself: an indicator names the whole phrase (办事指南及网办能力) of which one box ends with the
/// beginning (办事指) and the other holds the rest (南及网) without it.</remarks>
internal static class Interleaved
{
    private const int Piece = 3;

    /// <summary>The phrase that was torn apart; null where there is none.</summary>
    public static string? In(PerformanceForm form)
    {
        if (form.Goals is not { Overall: { Length: > Piece } overall, Annual: { Length: > Piece } annual }) return null;
        return Torn(form, overall, annual) ?? Torn(form, annual, overall);
    }

    private static string? Torn(PerformanceForm form, string broken, string other)
    {
        var end = broken.AsSpan().TrimEnd();
        if (end.Length < Piece || !IsWord(end[^1])) return null;
        end = end[^Piece..];
        foreach (var indicator in form.Indicators)
        {
            var at = indicator.Name.AsSpan().IndexOf(end, StringComparison.Ordinal);
            if (at < 0 || at + Piece + Piece > indicator.Name.Length) continue;
            var rest = indicator.Name.AsSpan(at + Piece, Piece);
            if (Holds(other, rest, end)) return indicator.Name.Substring(at, Piece + Piece);
        }

        return null;
    }

    private static bool Holds(ReadOnlySpan<char> text, ReadOnlySpan<char> rest, ReadOnlySpan<char> beginning)
    {
        var at = text.IndexOf(rest, StringComparison.Ordinal);
        return at >= 0 && !text[..at].EndsWith(beginning, StringComparison.Ordinal);
    }

    private static bool IsWord(char c) => c is >= '\u4e00' and <= '\u9fff';
}
