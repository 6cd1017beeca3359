using System.Buffers;
using Jiheng.Domain.Documents;

namespace Jiheng.Rules.Checks.Texts;

/// <summary>Half-width punctuation in Chinese text beside full-width punctuation in the same form.</summary>
internal static class MixedWidth
{
    private const string HalfWidth = ",:;(";

    private static readonly SearchValues<char> FullWidth = SearchValues.Create("，。；：、（");

    /// <summary>The half-width marks that stand in Chinese text of a form that also prints full-width ones; null where it is consistent.</summary>
    public static string? In(PerformanceForm form)
    {
        var half = 0;
        var full = false;
        foreach (var label in form.PrintedLabels) Note(label, ref half, ref full);
        if (form.Project.Purpose is { } purpose) Note(purpose, ref half, ref full);
        if (form.Goals.Overall is { } overall) Note(overall, ref half, ref full);
        if (form.Goals.Annual is { } annual) Note(annual, ref half, ref full);
        return half == 0 || !full ? null : string.Join("、", HalfWidth.Where((_, i) => (half & 1 << i) != 0).Select(mark => $"“{mark}”"));
    }

    private static void Note(ReadOnlySpan<char> text, ref int half, ref bool full)
    {
        full |= text.ContainsAny(FullWidth);
        for (var i = 0; i < HalfWidth.Length; i++)
        {
            if ((half & 1 << i) == 0 && IsInChinese(text, HalfWidth[i])) half |= 1 << i;
        }
    }

    // 8:30 and (A) are right in half width; after a Chinese character they are not.
    private static bool IsInChinese(ReadOnlySpan<char> text, char mark)
    {
        for (var at = text.IndexOf(mark); at >= 0;)
        {
            if (at > 0 && text[at - 1] is >= '\u4e00' and <= '\u9fff') return true;
            var next = text[(at + 1)..].IndexOf(mark);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }
}
