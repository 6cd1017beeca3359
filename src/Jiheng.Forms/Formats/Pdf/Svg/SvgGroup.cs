using System.Numerics;

namespace Jiheng.Forms.Formats.Pdf.Svg;

/// <summary>The lines of a part that is drawn where it is used.</summary>
internal sealed class SvgGroup
{
    // Parts may be used in parts: what would multiply without end is cut off.
    private const int MostLines = 20_000;

    private readonly List<(Vector2 From, Vector2 To, bool IsFilled)> lines = [];

    public void Add(Vector2 from, Vector2 to, bool isFilled)
    {
        if (lines.Count < MostLines) lines.Add((from, to, isFilled));
    }

    public void Draw(Matrix3x2 matrix, Action<Vector2, Vector2, bool> add)
    {
        // A part that uses itself adds to the list that it is drawn from: only what is there now is drawn.
        for (int i = 0, count = lines.Count; i < count; i++) add(Vector2.Transform(lines[i].From, matrix), Vector2.Transform(lines[i].To, matrix), lines[i].IsFilled);
    }
}
