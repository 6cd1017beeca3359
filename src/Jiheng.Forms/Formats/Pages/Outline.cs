using System.Numerics;

namespace Jiheng.Forms.Formats.Pages;

/// <summary>One connected piece of a drawn path, in points on the page.</summary>
internal sealed class Outline
{
    private readonly List<Vector2> points = [];

    /// <summary>Whether it has curves; then the points between them are not on it.</summary>
    public bool IsCurved { get; set; }

    /// <summary>Whether it ends where it began.</summary>
    public bool IsClosed { get; set; }

    public void Add(Vector2 point) => points.Add(point);

    /// <summary>Its lines that run along or down the page.</summary>
    /// <param name="isDrawn">Whether a pen follows it.</param>
    /// <param name="isFilled">Whether it is filled: a thin rectangle is a line too.</param>
    public IEnumerable<Ruling> Rulings(bool isDrawn, bool isFilled)
    {
        if (IsCurved || points.Count < 2) return [];
        if (isDrawn) return Sides().Select(side => Ruling.Between(side.From.X, side.From.Y, side.To.X, side.To.Y)).OfType<Ruling>();
        return isFilled && Rectangle() is { } box && Ruling.Of(box) is { } ruling ? [ruling] : [];
    }

    private IEnumerable<(Vector2 From, Vector2 To)> Sides()
    {
        for (var i = 1; i < points.Count; i++) yield return (points[i - 1], points[i]);
        if (IsClosed && points.Count > 2) yield return (points[^1], points[0]);
    }

    // Null where it is no upright rectangle.
    private Box? Rectangle()
    {
        if (points.Count is < 4 or > 6) return null;
        var (least, most) = (points.Aggregate(Vector2.Min), points.Aggregate(Vector2.Max));
        return points.TrueForAll(point => Near(point.X, least.X, most.X) && Near(point.Y, least.Y, most.Y)) ? new Box(least.X, least.Y, most.X, most.Y) : null;
    }

    private static bool Near(float place, float one, float other) => Math.Abs(place - one) < 0.3f || Math.Abs(place - other) < 0.3f;
}
