using System.Numerics;
using System.Xml;

namespace Jiheng.Forms.Formats.Pdf.Svg;

/// <summary>The straight lines of a shape: those that are drawn, and thin areas that are filled.</summary>
internal static class SvgShape
{
    public static void Rectangle(XmlReader reader, Matrix3x2 matrix, Action<Vector2, Vector2, bool> add)
    {
        if (!Paints(reader, "fill")) return;
        var corner = new Vector2(SvgNumber.Of(reader.GetAttribute("x")), SvgNumber.Of(reader.GetAttribute("y")));
        var size = new Vector2(SvgNumber.Of(reader.GetAttribute("width")), SvgNumber.Of(reader.GetAttribute("height")));
        add(Vector2.Transform(corner, matrix), Vector2.Transform(corner + size, matrix), true);
    }

    public static void Path(XmlReader reader, Matrix3x2 matrix, Action<Vector2, Vector2, bool> add)
    {
        var (isDrawn, isFilled) = (Paints(reader, "stroke"), Paints(reader, "fill"));
        if ((!isDrawn && !isFilled) || reader.GetAttribute("d") is not { } path) return;
        foreach (var outline in SvgOutline.Of(path, matrix))
        {
            if (isDrawn) outline.EachLine((from, to) => add(from, to, false));
            else if (outline.Rectangle is { } corners) add(corners.From, corners.To, true);
        }
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
