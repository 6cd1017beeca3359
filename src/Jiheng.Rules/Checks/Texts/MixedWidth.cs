using Jiheng.Domain.Documents;

namespace Jiheng.Rules.Checks.Texts;

/// <summary>Half-width punctuation in Chinese text beside full-width punctuation of the same sort in the same form.</summary>
internal static class MixedWidth
{
    private static readonly (char Half, char Full)[] Pairs = [(',', '，'), (':', '：'), (';', '；'), ('(', '（')];

    /// <summary>The marks that a form prints in both widths, such as "( （"; null where it is consistent.</summary>
    public static string? In(PerformanceForm form)
    {
        int half = 0, full = 0;
        foreach (var label in form.PrintedLabels) Note(label, ref half, ref full);
        if (form.Project.Purpose is { } purpose) Note(purpose, ref half, ref full);
        if (form.Goals.Overall is { } overall) Note(overall, ref half, ref full);
        if (form.Goals.Annual is { } annual) Note(annual, ref half, ref full);
        var both = half & full;
        if (both == 0) return null;
        return string.Join("、", Pairs.Where((_, i) => (both & 1 << i) != 0).Select(pair => $"“{pair.Half}”和“{pair.Full}”"));
    }

    private static void Note(ReadOnlySpan<char> text, ref int half, ref int full)
    {
        for (var i = 0; i < Pairs.Length; i++)
        {
            if (text.Contains(Pairs[i].Full)) full |= 1 << i;
            if ((half & 1 << i) == 0 && IsInChinese(text, Pairs[i].Half)) half |= 1 << i;
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
