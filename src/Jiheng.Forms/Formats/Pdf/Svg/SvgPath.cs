using System.Numerics;
using Jiheng.Forms.Formats.Pages;

namespace Jiheng.Forms.Formats.Pdf.Svg;

/// <summary>Paths as cairo writes them: M, L, C with absolute numbers, and Z, with blanks between all parts.</summary>
internal static class SvgPath
{
    public static List<Outline> Outlines(string path, Matrix3x2 matrix)
    {
        var outlines = new List<Outline>();
        var parts = path.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length;)
        {
            var command = parts[i++];
            if (command is "M" || outlines.Count == 0) outlines.Add(new Outline());
            var outline = outlines[^1];
            outline.IsClosed |= command == "Z";
            outline.IsCurved |= command == "C";
            for (; i + 1 < parts.Length && !char.IsAsciiLetter(parts[i][0]); i += 2) outline.Add(Vector2.Transform(new Vector2(SvgNumber.Of(parts[i]), SvgNumber.Of(parts[i + 1])), matrix));
            if (i < parts.Length && !char.IsAsciiLetter(parts[i][0])) i++; // A number without its partner: the path was cut.
        }

        return outlines;
    }
}
