using System.Numerics;
using System.Xml.Linq;
using Jiheng.Forms.Formats.Pages;

namespace Jiheng.Forms.Formats.Ofd;

/// <summary>The lines of a path object: letters for the kind of step, then its points.</summary>
internal static class OfdPath
{
    private const int MostSteps = 100_000;

    public static IEnumerable<Ruling> Rulings(XElement element, Matrix3x2 page)
    {
        var (isDrawn, isFilled) = (OfdObject.Paints(element, "Stroke", byDefault: true), OfdObject.Paints(element, "Fill", byDefault: false));
        if (!isDrawn && !isFilled) return [];
        var data = element.Elements().FirstOrDefault(child => child.Name.LocalName == "AbbreviatedData")?.Value ?? "";
        return Outlines(data, OfdObject.Matrix(element, page)).SelectMany(outline => outline.Rulings(isDrawn, isFilled));
    }

    private static List<Outline> Outlines(string data, Matrix3x2 matrix)
    {
        var outlines = new List<Outline>();
        var parts = data.Split([' ', ',', '\t', '\n', '\r'], MostSteps, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length;)
        {
            var step = parts[i++];
            if (step is "S" or "M" || outlines.Count == 0) outlines.Add(new Outline());
            var outline = outlines[^1];
            outline.IsClosed |= step == "C";
            outline.IsCurved |= step is "Q" or "B" or "A";
            var numbers = new List<double>();
            while (i < parts.Length && OfdElements.Number(parts[i]) is { } number)
            {
                numbers.Add(number);
                i++;
            }

            for (var n = 0; n + 1 < numbers.Count; n += 2) outline.Add(Vector2.Transform(new Vector2((float)numbers[n], (float)numbers[n + 1]), matrix));
        }

        return outlines;
    }
}
