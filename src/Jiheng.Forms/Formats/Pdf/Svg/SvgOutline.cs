using System.Numerics;

namespace Jiheng.Forms.Formats.Pdf.Svg;

/// <summary>One connected piece of a path, on the page.</summary>
internal sealed class SvgOutline
{
    private readonly List<Vector2> points = [];
    private bool isCurved;
    private bool isClosed;

    /// <summary>Opposite corners, where the piece is an upright rectangle; else null.</summary>
    public (Vector2 From, Vector2 To)? Rectangle
    {
        get
        {
            if (isCurved || points.Count is < 4 or > 6) return null;
            var (least, most) = (points.Aggregate(Vector2.Min), points.Aggregate(Vector2.Max));
            return points.TrueForAll(point => Near(point.X, least.X, most.X) && Near(point.Y, least.Y, most.Y)) ? (least, most) : null;
        }
    }

    /// <summary>The pieces of a path: M, L, C with absolute numbers, and Z, as cairo writes them.</summary>
    public static List<SvgOutline> Of(string path, Matrix3x2 matrix)
    {
        var outlines = new List<SvgOutline>();
        var parts = path.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length;)
        {
            var command = parts[i++];
            if (command is "M" || outlines.Count == 0) outlines.Add(new SvgOutline());
            var outline = outlines[^1];
            outline.isClosed |= command == "Z";
            outline.isCurved |= command == "C";
            for (; i + 1 < parts.Length && !char.IsAsciiLetter(parts[i][0]); i += 2) outline.points.Add(Vector2.Transform(new Vector2(SvgNumber.Of(parts[i]), SvgNumber.Of(parts[i + 1])), matrix));
            if (i < parts.Length && !char.IsAsciiLetter(parts[i][0])) i++; // A number without its partner: the path was cut.
        }

        return outlines;
    }

    /// <summary>Its straight lines; none where it is curved, for then the points between are not on it.</summary>
    public void EachLine(Action<Vector2, Vector2> line)
    {
        if (isCurved) return;
        for (var i = 1; i < points.Count; i++) line(points[i - 1], points[i]);
        if (isClosed && points.Count > 2) line(points[^1], points[0]);
    }

    private static bool Near(float place, float one, float other) => Math.Abs(place - one) < 0.3f || Math.Abs(place - other) < 0.3f;
}
