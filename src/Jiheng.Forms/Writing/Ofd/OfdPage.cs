using System.Globalization;
using System.Text;
using System.Xml;
using Jiheng.Forms.Writing.Paper;

namespace Jiheng.Forms.Writing.Ofd;

/// <summary>A page's content: one layer of lines and texts.</summary>
internal static class OfdPage
{
    private const double LineWidth = 0.5;

    /// <returns>The next free number of an object.</returns>
    public static int Write(XmlWriter xml, PaperPage page, int first, Func<OfficialFont, int> fontOf)
    {
        var id = first;
        Start(xml, "Page");
        Start(xml, "Area");
        xml.WriteElementString("ofd", "PhysicalBox", OfdUnits.Namespace, OfdUnits.Box(0, 0, page.Width, page.Height));
        xml.WriteEndElement();
        Start(xml, "Content");
        Start(xml, "Layer");
        Attribute(xml, "ID", id++);
        // Neighbouring cells share their edges; each is drawn but once.
        foreach (var line in page.Lines.Distinct()) Line(xml, line, id++);
        foreach (var text in page.Texts) Text(xml, text, id++, fontOf(text.Font));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        return id;
    }

    private static void Line(XmlWriter xml, PaperLine line, int id)
    {
        var (left, top) = (line.X1 - (LineWidth / 2), line.Y1 - (LineWidth / 2));
        Start(xml, "PathObject");
        Attribute(xml, "ID", id);
        xml.WriteAttributeString("Boundary", OfdUnits.Box(left, top, line.X2 - line.X1 + LineWidth, line.Y2 - line.Y1 + LineWidth));
        xml.WriteAttributeString("LineWidth", OfdUnits.Length(LineWidth));
        xml.WriteElementString("ofd", "AbbreviatedData", OfdUnits.Namespace, $"M {OfdUnits.Length(line.X1 - left)} {OfdUnits.Length(line.Y1 - top)} L {OfdUnits.Length(line.X2 - left)} {OfdUnits.Length(line.Y2 - top)}");
        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, PaperText text, int id, int font)
    {
        var size = text.Font.Points;
        Rune[] runes = [.. text.Text.EnumerateRunes()];
        var width = runes.Sum(OfdWriter.Width) * size;
        Start(xml, "TextObject");
        Attribute(xml, "ID", id);
        xml.WriteAttributeString("Boundary", OfdUnits.Box(text.X, text.Baseline - size, width, size * 1.25));
        Attribute(xml, "Font", font);
        xml.WriteAttributeString("Size", OfdUnits.Length(size));
        Start(xml, "TextCode");
        xml.WriteAttributeString("X", "0");
        xml.WriteAttributeString("Y", OfdUnits.Length(size));
        if (runes.Length > 1) xml.WriteAttributeString("DeltaX", string.Join(' ', runes[..^1].Select(rune => OfdUnits.Length(OfdWriter.Width(rune) * size))));
        xml.WriteString(text.Text);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Start(XmlWriter xml, string name) => xml.WriteStartElement("ofd", name, OfdUnits.Namespace);

    private static void Attribute(XmlWriter xml, string name, int value) => xml.WriteAttributeString(name, value.ToString(CultureInfo.InvariantCulture));
}
