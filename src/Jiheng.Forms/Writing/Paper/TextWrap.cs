using System.Text;

namespace Jiheng.Forms.Writing.Paper;

/// <summary>Breaks a text into the lines of a cell. Words and numbers stay whole where they fit; no line begins with a closing mark.</summary>
/// <param name="width">The width of a character in ems.</param>
internal sealed class TextWrap(Func<Rune, double> width)
{
    // A number or a date: longer runs of narrow characters are broken.
    private const int MostToShrinkFor = 16;
    private const string NotFirst = "，。、；：？！）》〉”’】〕％%),.;:?!";

    public double Width(string text, double size)
    {
        var sum = 0.0;
        foreach (var rune in text.EnumerateRunes()) sum += width(rune);
        return sum * size;
    }

    /// <param name="text">The text; its own line ends are kept.</param>
    /// <param name="room">The width of a line in points.</param>
    /// <param name="size">The size of the font in points.</param>
    public List<string> Lines(string text, double room, double size)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.Split('\n')) Add(paragraph, room / size, lines);
        return lines;
    }

    /// <summary>The size at which the longest word that must stay whole fits; no less than the least that can be read.</summary>
    public double Fitting(string text, double room, double size, double least)
    {
        var longest = 0.0;
        foreach (var word in Words(text))
        {
            if (word.Length > MostToShrinkFor || !IsNarrow(word[0])) continue;
            var wide = 0.0;
            foreach (var rune in word.EnumerateRunes()) wide += width(rune);
            longest = Math.Max(longest, wide);
        }

        return longest * size <= room ? size : Math.Max(least, Math.Floor(room / longest * 2) / 2);
    }

    private void Add(string paragraph, double room, List<string> lines)
    {
        var line = new StringBuilder();
        var used = 0.0;
        foreach (var word in Words(paragraph))
        {
            var wide = 0.0;
            foreach (var rune in word.EnumerateRunes()) wide += width(rune);
            if (used + wide > room && line.Length > 0)
            {
                // A closing mark takes the character before it along to the next line.
                var along = word.Length == 1 && NotFirst.Contains(word[0], StringComparison.Ordinal) && line.Length > 2 && !char.IsSurrogate(line[^1]) ? 1 : 0;
                var next = along == 0 ? "" : line[^1].ToString();
                lines.Add(line.ToString(0, line.Length - along).TrimEnd());
                line.Clear().Append(next);
                used = along == 0 ? 0 : width(next.EnumerateRunes().First());
                if (string.IsNullOrWhiteSpace(word)) continue;
            }

            if (used + wide <= room)
            {
                line.Append(word);
                used += wide;
                continue;
            }

            // A word longer than a line is broken anywhere.
            foreach (var rune in word.EnumerateRunes())
            {
                if (used + width(rune) > room && line.Length > 0)
                {
                    lines.Add(line.ToString());
                    line.Clear();
                    used = 0;
                }

                line.Append(rune);
                used += width(rune);
            }
        }

        lines.Add(line.ToString().TrimEnd());
    }

    // A Chinese character is a word, and so are all narrow characters up to a blank.
    private static IEnumerable<string> Words(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var end = i + 1;
            if (IsNarrow(text[i])) while (end < text.Length && IsNarrow(text[end])) end++;
            else if (char.IsHighSurrogate(text[i]) && end < text.Length) end++;
            yield return text[i..end];
            i = end;
        }
    }

    private static bool IsNarrow(char letter) => letter is > ' ' and < '\u2000';
}
