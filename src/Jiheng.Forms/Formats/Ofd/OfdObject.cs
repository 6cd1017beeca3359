using System.Numerics;
using System.Xml.Linq;

namespace Jiheng.Forms.Formats.Ofd;

/// <summary>What all objects on a page share: a rectangle that their own coordinates begin in, a matrix, and colours.</summary>
internal static class OfdObject
{
    /// <summary>From an object's own coordinates to the page's.</summary>
    public static Matrix3x2 Matrix(XElement element, Matrix3x2 page)
    {
        var own = OfdElements.Numbers(element.Attribute("CTM")?.Value) is [var a, var b, var c, var d, var e, var f]
            ? new Matrix3x2((float)a, (float)b, (float)c, (float)d, (float)e, (float)f) : Matrix3x2.Identity;
        var boundary = OfdRectangle.Of(element.Attribute("Boundary")?.Value) ?? default;
        return own * Matrix3x2.CreateTranslation((float)boundary.Left, (float)boundary.Top) * page;
    }

    /// <summary>Whether it is painted so that it is seen.</summary>
    /// <param name="element">The object.</param>
    /// <param name="kind">Stroke or Fill.</param>
    /// <param name="byDefault">What holds where it says nothing.</param>
    public static bool Paints(XElement element, string kind, bool byDefault)
    {
        if (element.Attribute("Visible")?.Value == "false") return false;
        if (!bool.TryParse(element.Attribute(kind)?.Value, out var paints)) paints = byDefault;
        return paints && element.Elements().FirstOrDefault(child => child.Name.LocalName == kind + "Color")?.Attribute("Value")?.Value.Trim() is not "255 255 255";
    }
}
