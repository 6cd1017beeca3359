namespace Jiheng.Forms.Formats.Pages;

/// <summary>Text of a table without lines that stands together: a stretch of a line, or several below each other.</summary>
internal sealed class AlignedCell(PageWord first)
{
    /// <summary>Between rows there is more room than this, in sizes of the font; within a cell there is less.</summary>
    public const double ClosestRows = 0.3;

    private readonly List<PageWord> words = [first];

    public Box Box { get; private set; } = first.Box;

    public double Em => words[0].Em;

    public string Text => CellText.Of(words, Box).Text;

    public void Add(PageWord word)
    {
        words.Add(word);
        Box = Box.Around(word.Box);
    }

    public void Take(AlignedCell below)
    {
        foreach (var word in below.words) Add(word);
    }

    /// <summary>Whether a line further down is close enough to be of the same cell, and below it.</summary>
    public bool MayTake(AlignedCell below) => !IsFarAbove(below) && below.Box.CentreY > Box.Bottom - (0.3 * Em) && IsAboveOrBelow(below);

    public bool IsFarAbove(AlignedCell other) => other.Box.Top - Box.Bottom > ClosestRows * Em;

    public bool IsAboveOrBelow(AlignedCell other) => Box.Left < other.Box.Right && other.Box.Left < Box.Right;

    /// <summary>Whether two cells are of one row: their text begins, or has its middle, at the same height.</summary>
    public bool IsBeside(AlignedCell other) =>
        Math.Abs(Box.Top - other.Box.Top) < 0.35 * Em || Math.Abs(Box.CentreY - other.Box.CentreY) < 0.35 * Em;
}
