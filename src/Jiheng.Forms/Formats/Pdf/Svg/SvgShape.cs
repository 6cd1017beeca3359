using System.Numerics;
using System.Xml;
using Jiheng.Forms.Formats.Pages;

namespace Jiheng.Forms.Formats.Pdf.Svg;

/// <summary>The straight lines of a shape: those that are drawn, and thin areas that are filled.</summary>
internal static class SvgShape
{
    public static IEnumerable<Ruling> Rectangle(XmlReader reader, Matrix3x2 matrix)
    {
        if (!Paints(reader, "fill")) return [];
        var corner = new Vector2(SvgNumber.Of(reader.GetAttribute("x")), SvgNumber.Of(reader.GetAttribute("y")));
        var size = new Vector2(SvgNumber.Of(reader.GetAttribute("width")), SvgNumber.Of(reader.GetAttribute("height")));
        var outline = new Outline();
        foreach (var point in (Vector2[])[corner, corner with { X = corner.X + size.X }, corner + size, corner with { Y = corner.Y + size.Y }]) outline.Add(Vector2.Transform(point, matrix));
        return outline.Rulings(isDrawn: false, isFilled: true);
    }

    public static IEnumerable<Ruling> Path(XmlReader reader, Matrix3x2 matrix)
    {
        var (isDrawn, isFilled) = (Paints(reader, "stroke"), Paints(reader, "fill"));
        return (!isDrawn && !isFilled) || reader.GetAttribute("d") is not { } path ? [] : SvgPath.Outlines(path, matrix).SelectMany(outline => outline.Rulings(isDrawn, isFilled));
    }

    // Cairo writes colours into the style, its newer versions into attributes of their own. White on paper is not seen.
    private static bool Paints(XmlReader reader, string kind)
    {
        var colour = reader.GetAttribute(kind) ?? FromStyle(reader.GetAttribute("style") ?? "", kind);
        return colour is not (null or "none" or "rgb(100%,100%,100%)" or "rgb(100%, 100%, 100%)");
    }

    private static string? FromStyle(string style, string kind)
    {
        foreach (var part in style.Split(';', StringSplitOptions.TrimEntries))
        {
            if (part.StartsWith(kind + ":", StringComparison.Ordinal)) return part[(kind.Length + 1)..];
        }

        return null;
    }
}
