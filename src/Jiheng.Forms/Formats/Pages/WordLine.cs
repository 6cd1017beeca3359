using System.Text;

namespace Jiheng.Forms.Formats.Pages;

/// <summary>Words that stand beside each other, from left to right.</summary>
internal sealed class WordLine
{
    private readonly List<PageWord> words;

    private WordLine(List<PageWord> words)
    {
        words.Sort((a, b) => a.Box.Left.CompareTo(b.Box.Left));
        this.words = words;
        Box = words.Select(word => word.Box).Aggregate((a, b) => a.Around(b));
        Em = words.Max(word => word.Em);
    }

    public IReadOnlyList<PageWord> Words => words;

    public Box Box { get; }

    public double Em { get; }

    /// <summary>Words to lines, from top to bottom.</summary>
    public static List<WordLine> Of(IEnumerable<PageWord> words)
    {
        var lines = new List<WordLine>();
        var line = new List<PageWord>();
        double sum = 0;
        foreach (var word in words.OrderBy(word => word.Box.CentreY))
        {
            if (line.Count > 0 && word.Box.CentreY - (sum / line.Count) > 0.5 * Math.Min(line[0].Em, word.Em))
            {
                lines.Add(new WordLine(line));
                (line, sum) = ([], 0);
            }

            line.Add(word);
            sum += word.Box.CentreY;
        }

        if (line.Count > 0) lines.Add(new WordLine(line));
        return lines;
    }

    /// <summary>The line's text.</summary>
    /// <param name="wideGaps">Whether gaps that are wider than between words are kept as several blanks, so that columns stay apart.</param>
    public string Text(bool wideGaps = false)
    {
        var text = new StringBuilder(words[0].Text);
        for (var i = 1; i < words.Count; i++)
        {
            var gap = words[i].Box.Left - words[i - 1].Box.Right;
            text.Append(' ', Blanks(words[i - 1], words[i], gap, wideGaps)).Append(words[i].Text);
        }

        return text.ToString();
    }

    // Typesetting puts a quarter of a character between Chinese and numbers: nobody typed a blank there.
    private static int Blanks(PageWord left, PageWord right, double gap, bool wideGaps)
    {
        var em = Math.Max(left.Em, right.Em);
        if (wideGaps && gap > 1.5 * em) return (int)Math.Clamp(2 * gap / em, 2, 60);
        var wide = CharacterWidths.IsWide(left.Text[^1]) || CharacterWidths.IsWide(right.Text[0]);
        return gap > (wide ? 0.45 : 0.12) * em ? 1 : 0;
    }
}
