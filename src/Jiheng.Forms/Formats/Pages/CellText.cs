using System.Text;

namespace Jiheng.Forms.Formats.Pages;

/// <summary>The text of a cell, its lines put together again.</summary>
/// <param name="Text">Lines that were wrapped are joined; a line end that was typed is \n.</param>
/// <param name="Lines">How many lines it takes.</param>
/// <param name="Room">How much of the last line is free, in points.</param>
/// <param name="Em">The size of its characters.</param>
internal sealed record CellText(string Text, int Lines, double Room, double Em)
{
    // More than this between text and border is alignment, not the cell's margin.
    private const double WidestMargin = 5.4;

    public static CellText Empty { get; } = new("", 0, 0, 0);

    public bool IsEmpty => Text.Length == 0;

    /// <summary>The text of words in a cell.</summary>
    public static CellText Of(IReadOnlyList<PageWord> words, Box cell)
    {
        if (words.Count == 0) return Empty;
        var lines = WordLine.Of(words);
        var margin = Math.Clamp(lines.Min(line => line.Box.Left) - cell.Left, 0, WidestMargin);
        var width = cell.Width - (2 * margin);
        var text = new CellText(lines[0].Text(), 1, width - lines[0].Box.Width, lines[0].Em);
        foreach (var line in lines.Skip(1)) text = text.Then(new CellText(line.Text(), 1, width - line.Box.Width, line.Em));
        return text;
    }

    /// <summary>The text with more lines below it: its last line either was full, or ended where it was meant to.</summary>
    public CellText Then(CellText next)
    {
        if (IsEmpty) return next;
        var text = new StringBuilder(Text);
        if (!IsFullBefore(next)) text.Append('\n');
        else if (char.IsAsciiLetterOrDigit(Text[^1]) && char.IsAsciiLetterOrDigit(next.Text[0]) && !IsBrokenNumber(next)) text.Append(' ');
        return next with { Text = text.Append(next.Text).ToString(), Lines = Lines + next.Lines };
    }

    /// <summary>Whether the last line had no room for the first thing of what follows.</summary>
    public bool IsFullBefore(CellText next) => Room < FirstPiece(next.Text) * next.Em + (1.5 * Em);

    // A number too long for its cell is broken where the cell ends.
    private bool IsBrokenNumber(CellText next) => Room < Em && char.IsAsciiDigit(Text[^1]) && char.IsAsciiDigit(next.Text[0]);

    // What cannot be parted: a Chinese character, or all up to the next one.
    private static double FirstPiece(string text)
    {
        var end = 1;
        while (end < text.Length && !CharacterWidths.IsWide(text[end]) && !char.IsWhiteSpace(text[end]) && !CharacterWidths.IsWide(text[end - 1])) end++;
        return CharacterWidths.Of(text.AsSpan(0, end));
    }
}
