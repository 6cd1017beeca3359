using Jiheng.Forms.Formats.Pages;

namespace Jiheng.Forms.Formats.Pdf.Svg;

/// <summary>What is taken of a page's drawing: its straight lines, and where its text runs to.</summary>
internal sealed class SvgPage
{
    /// <summary>More than these make no table; a drawing that uses its parts many times could have millions.</summary>
    private const int MostRulings = 100_000;

    private readonly List<Ruling> rulings = [];
    private readonly int[] steps = new int[4];
    private (double X, double Y)? lastGlyph;

    public IReadOnlyList<Ruling> Rulings => rulings;

    /// <summary>Where most characters follow the one before.</summary>
    public TextDirection Direction => (TextDirection)Array.IndexOf(steps, steps.Max());

    public void Add(IEnumerable<Ruling> more) => rulings.AddRange(more.Take(MostRulings - rulings.Count));

    public void AddGlyph(double x, double y)
    {
        if (lastGlyph is { } last && Step(x - last.X, y - last.Y) is { } direction) steps[(int)direction]++;
        lastGlyph = (x, y);
    }

    // Neighbours only: where the next line or cell begins says nothing.
    private static TextDirection? Step(double dx, double dy)
    {
        var (along, across) = (Math.Abs(dx), Math.Abs(dy));
        if (Math.Max(along, across) is > 40 or < 0.5) return null;
        return along > 4 * across ? (dx > 0 ? TextDirection.Right : TextDirection.Left) : across > 4 * along ? (dy > 0 ? TextDirection.Down : TextDirection.Up) : null;
    }
}
