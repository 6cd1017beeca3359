namespace Jiheng.Forms.Formats.Pages;

/// <summary>A page with positioned text and lines, whatever format it came from.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Width">In points.</param>
/// <param name="Height">In points.</param>
/// <param name="Words">In any order.</param>
/// <param name="Rulings">In any order; they may touch and overlap.</param>
internal sealed record Page(int Number, double Width, double Height, IReadOnlyList<PageWord> Words, IReadOnlyList<Ruling> Rulings)
{
    /// <summary>The page turned so that text which runs in the given direction runs from left to right.</summary>
    public Page Turned(TextDirection direction)
    {
        if (direction == TextDirection.Right) return this;
        var (width, height) = direction == TextDirection.Left ? (Width, Height) : (Height, Width);
        return new Page(Number, width, height, [.. Words.Select(word => new PageWord(word.Text, Turn(word.Box, direction)))], [.. Rulings.Select(ruling => Turn(ruling, direction))]);
    }

    private (double X, double Y) Turn(double x, double y, TextDirection direction) => direction switch
    {
        TextDirection.Right => (x, y),
        TextDirection.Down => (y, Width - x),
        TextDirection.Left => (Width - x, Height - y),
        TextDirection.Up => (Height - y, x),
    };

    private Box Turn(Box box, TextDirection direction)
    {
        var (x1, y1) = Turn(box.Left, box.Top, direction);
        var (x2, y2) = Turn(box.Right, box.Bottom, direction);
        return new Box(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2));
    }

    private Ruling Turn(Ruling ruling, TextDirection direction)
    {
        var (from, to) = ruling.IsHorizontal
            ? (Turn(ruling.From, ruling.At, direction), Turn(ruling.To, ruling.At, direction))
            : (Turn(ruling.At, ruling.From, direction), Turn(ruling.At, ruling.To, direction));
        return from.Y == to.Y
            ? new Ruling(true, from.Y, Math.Min(from.X, to.X), Math.Max(from.X, to.X))
            : new Ruling(false, from.X, Math.Min(from.Y, to.Y), Math.Max(from.Y, to.Y));
    }
}

/// <summary>Where most of a page's text runs to.</summary>
internal enum TextDirection
{
    Right,
    Down,
    Left,
    Up,
}
