using System.Xml.Linq;

namespace Jiheng.Forms.Formats.Ofd;

/// <summary>A rectangle in millimetres.</summary>
internal readonly record struct OfdRectangle(double Left, double Top, double Width, double Height)
{
    public static OfdRectangle A4 { get; } = new(0, 0, 210, 297);

    /// <summary>Null where the text is no rectangle.</summary>
    public static OfdRectangle? Of(string? text) => OfdElements.Numbers(text) is [var left, var top, var width, var height] ? new OfdRectangle(left, top, width, height) : null;

    /// <summary>The size that a document gives its pages, or a page itself; null where it names none.</summary>
    public static OfdRectangle? AreaOf(XElement element) => element.Named("PhysicalBox").Select(box => Of(box.Value)).OfType<OfdRectangle>().Where(box => box is { Width: > 0, Height: > 0 }).Cast<OfdRectangle?>().FirstOrDefault();
}
