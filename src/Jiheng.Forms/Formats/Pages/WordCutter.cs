namespace Jiheng.Forms.Formats.Pages;

/// <summary>Cuts words at the lines that they run across: texts of two cells that nearly touch were taken for one word.</summary>
internal static class WordCutter
{
    public static IEnumerable<PageWord> Cut(PageWord word, IEnumerable<double> walls)
    {
        foreach (var wall in walls)
        {
            if (wall - word.Box.Left < 0.6 * word.Em || word.Box.Right - wall < 0.6 * word.Em) continue;
            var at = Index(word, wall);
            if (at <= 0 || at >= word.Text.Length) continue;
            yield return new PageWord(word.Text[..at], word.Box with { Right = wall });
            word = new PageWord(word.Text[at..], word.Box with { Left = wall });
        }

        yield return word;
    }

    private static int Index(PageWord word, double wall)
    {
        var wanted = (wall - word.Box.Left) / word.Box.Width * CharacterWidths.Of(word.Text);
        var index = 0;
        for (var width = 0.0; index < word.Text.Length; index++)
        {
            var next = width + CharacterWidths.Of(word.Text[index]);
            if (next - wanted > wanted - width) break;
            width = next;
        }

        // The widths are but the usual ones: no cell begins with what closes the one before.
        return index < word.Text.Length && word.Text[index] is ')' or '）' or '%' or '》' or '”' or '，' or '。' ? index + 1 : index;
    }
}
