namespace Jiheng.Forms.Formats.Pages;

/// <summary>Text of a table without lines that stands together: a stretch of a line, or several below each other.</summary>
internal sealed class AlignedCell(PageWord first)
{
    /// <summary>Between rows there is more room than this, in sizes of the font; within a cell there is less.</summary>
    public const double ClosestRows = 0.4;

    private readonly List<PageWord> words = [first];

    public IReadOnlyList<PageWord> Words => words;

    public Box Box { get; private set; } = first.Box;

    public double Em => words[0].Em;

    public void Add(PageWord word)
    {
        words.Add(word);
        Box = Box.Around(word.Box);
    }

    /// <summary>Takes the line below in, where it is close enough to be of the same cell.</summary>
    public bool TryTake(AlignedCell below)
    {
        if (below.Box.Top - Box.Bottom > ClosestRows * Em || below.Box.Left > Box.Right || below.Box.Right < Box.Left) return false;
        foreach (var word in below.words) Add(word);
        return true;
    }

    /// <summary>Whether two cells are of one row: their text begins, or has its middle, at the same height.</summary>
    public bool IsBeside(AlignedCell other) =>
        Math.Abs(Box.Top - other.Box.Top) < 0.35 * Em || Math.Abs(Box.CentreY - other.Box.CentreY) < 0.35 * Em;
}
