using Spectre.Console;
using Spectre.Console.Rendering;

namespace Jiheng.Cli.Output;

/// <summary>Text that wraps as Chinese does: between any two characters, but never inside a number or word, nor before a closing mark.</summary>
/// <remarks>Spectre breaks only at blanks and otherwise cuts at the column: "2 024年", "， " at a line's start.</remarks>
internal sealed class ChineseText(string text, Justify justify = Justify.Left) : IRenderable
{
    private const string NeverFirst = "，。；：、！？）》”’】％%),.;:!?";
    private const string NeverLast = "（《“‘【(";
    private readonly string[] paragraphs = text.Split('\n');

    public Measurement Measure(RenderOptions options, int maxWidth)
    {
        var widest = paragraphs.Max(paragraph => paragraph.GetCellWidth());
        var atom = paragraphs.SelectMany(Atoms).Select(each => each.GetCellWidth()).DefaultIfEmpty(0).Max();
        return new Measurement(Math.Min(atom, maxWidth), Math.Min(widest, maxWidth));
    }

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var lines = paragraphs.SelectMany(paragraph => Wrap(paragraph, Math.Max(1, maxWidth))).ToArray();
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0) yield return Segment.LineBreak;
            if (justify == Justify.Right) yield return Segment.Padding(Math.Max(0, maxWidth - lines[i].GetCellWidth()));
            yield return new Segment(lines[i]);
        }
    }

    private static IEnumerable<string> Wrap(string paragraph, int width)
    {
        var line = "";
        var used = 0;
        foreach (var atom in Atoms(paragraph).SelectMany(atom => Cut(atom, width)))
        {
            var cells = atom.GetCellWidth();
            if (used + cells > width)
            {
                yield return line.TrimEnd();
                (line, used) = ("", 0);
            }

            if (line.Length == 0 && atom == " ") continue;
            line += atom;
            used += cells;
        }

        yield return line.TrimEnd();
    }

    /// <summary>The pieces between which a line may end.</summary>
    private static IEnumerable<string> Atoms(string paragraph)
    {
        var start = 0;
        for (var i = 1; i < paragraph.Length; i++)
        {
            if (!MayBreak(paragraph[i - 1], paragraph[i])) continue;
            if (paragraph[i] == ' ' && i + 1 < paragraph.Length && NeverFirst.Contains(paragraph[i + 1], StringComparison.Ordinal)) continue;
            yield return paragraph[start..i];
            start = i;
        }

        if (start < paragraph.Length) yield return paragraph[start..];
    }

    private static bool MayBreak(char before, char after)
    {
        if (NeverFirst.Contains(after, StringComparison.Ordinal) || NeverLast.Contains(before, StringComparison.Ordinal)) return false;
        if (char.IsLowSurrogate(after)) return false;
        return before == ' ' || after == ' ' || !(char.IsAscii(before) && char.IsAscii(after));
    }

    // A file name or code wider than the column has to be cut somewhere.
    private static IEnumerable<string> Cut(string atom, int width)
    {
        while (atom.GetCellWidth() > width)
        {
            var take = Character(atom, 0);
            while (take < atom.Length && atom[..(take + Character(atom, take))].GetCellWidth() <= width) take += Character(atom, take);
            yield return atom[..take];
            atom = atom[take..];
        }

        if (atom.Length > 0) yield return atom;
    }

    private static int Character(string text, int at) => char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1;
}
