using System.Numerics;
using Jiheng.Forms.Formats.Pages;

namespace Jiheng.Forms.Formats.Pdf.Svg;

/// <summary>The lines of a part that is drawn where it is used.</summary>
internal sealed class SvgGroup
{
    // Parts may be used in parts: what would multiply without end is cut off.
    private const int MostLines = 20_000;

    private readonly List<Ruling> rulings = [];

    public void Add(IEnumerable<Ruling> more) => rulings.AddRange(more.Take(MostLines - rulings.Count));

    /// <summary>Its lines as they stand where it is used. A copy: a part may use itself.</summary>
    public IReadOnlyList<Ruling> At(Matrix3x2 matrix) => [.. rulings.Select(ruling => Moved(ruling, matrix)).OfType<Ruling>()];

    private static Ruling? Moved(Ruling ruling, Matrix3x2 matrix)
    {
        var from = Vector2.Transform(Point(ruling, ruling.From), matrix);
        var to = Vector2.Transform(Point(ruling, ruling.To), matrix);
        return Ruling.Between(from.X, from.Y, to.X, to.Y);
    }

    private static Vector2 Point(Ruling ruling, double along) => ruling.IsHorizontal ? new Vector2((float)along, (float)ruling.At) : new Vector2((float)ruling.At, (float)along);
}
