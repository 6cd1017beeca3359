using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using Jiheng.Forms.Drawing;
using Jiheng.Forms.Writing.Paper;

namespace Jiheng.Forms.Writing.Ofd;

/// <summary>Writes forms as OFD (GB/T 33190-2016): A4 pages of positioned text and lines. Fonts are named, not put inside, as the readers
/// of the format bring the official ones along.</summary>
public static class OfdWriter
{
    private const string Root = "Doc_0/";
    private static readonly OfficialFont[] Fonts = [.. OfficialFonts.All];

    /// <summary>Writes the document.</summary>
    /// <param name="forms">The drawn forms, at least one.</param>
    /// <param name="target">Where it goes; stays open.</param>
    public static void Write(IReadOnlyList<DrawnForm> forms, Stream target)
    {
        ArgumentNullException.ThrowIfNull(forms);
        ArgumentNullException.ThrowIfNull(target);
        var pages = new PaperLayout(Width).Pages(forms);
        using var held = new MemoryStream();
        using (var zip = new ZipArchive(held, ZipArchiveMode.Create, leaveOpen: true))
        {
            Entry(zip, "OFD.xml", xml => Head(xml, forms[0].Title, pages));
            Entry(zip, Root + "PublicRes.xml", Resources);
            var next = Fonts.Length + pages.Count + 1;
            for (var i = 0; i < pages.Count; i++)
            {
                var first = next;
                Entry(zip, PagePath(i, Root), xml => next = OfdPage.Write(xml, pages[i], first, FontId));
            }

            Entry(zip, Root + "Document.xml", xml => Document(xml, pages, next));
        }

        held.Position = 0;
        held.CopyTo(target);
    }

    // A font of fixed width: half an em for narrow characters, one for all others. Each character is placed by itself.
    internal static double Width(Rune rune) => rune.Value < 0x2000 ? 0.5 : 1;

    private static int FontId(OfficialFont font) => Array.FindIndex(Fonts, known => known.Name == font.Name) + 1;

    private static int PageId(int index) => Fonts.Length + 1 + index;

    private static string PagePath(int index, string root) => string.Create(CultureInfo.InvariantCulture, $"{root}Pages/Page_{index}/Content.xml");

    private static void Head(XmlWriter xml, string title, List<PaperPage> pages)
    {
        Start(xml, "OFD");
        xml.WriteAttributeString("Version", "1.1");
        xml.WriteAttributeString("DocType", "OFD");
        Start(xml, "DocBody");
        Start(xml, "DocInfo");
        Element(xml, "DocID", Identity(pages));
        Element(xml, "Title", PrintableText.Of(title));
        Element(xml, "Creator", "绩衡");
        xml.WriteEndElement();
        Element(xml, "DocRoot", Root + "Document.xml");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // The same content is the same document: what was written twice can be compared byte for byte.
    private static string Identity(List<PaperPage> pages) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(pages.SelectMany(page => page.Texts).Select(text => text.Text)))))[..32];

    private static void Document(XmlWriter xml, List<PaperPage> pages, int last)
    {
        Start(xml, "Document");
        Start(xml, "CommonData");
        Element(xml, "MaxUnitID", last.ToString(CultureInfo.InvariantCulture));
        Start(xml, "PageArea");
        Element(xml, "PhysicalBox", OfdUnits.Box(0, 0, pages[0].Width, pages[0].Height));
        xml.WriteEndElement();
        Element(xml, "PublicRes", "PublicRes.xml");
        xml.WriteEndElement();
        Start(xml, "Pages");
        for (var i = 0; i < pages.Count; i++)
        {
            Start(xml, "Page");
            xml.WriteAttributeString("ID", PageId(i).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("BaseLoc", PagePath(i, ""));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Resources(XmlWriter xml)
    {
        Start(xml, "Res");
        xml.WriteAttributeString("BaseLoc", "Res");
        Start(xml, "Fonts");
        foreach (var font in Fonts)
        {
            Start(xml, "Font");
            xml.WriteAttributeString("ID", FontId(font).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("FontName", font.Name);
            xml.WriteAttributeString("FamilyName", font.Fallback);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Entry(ZipArchive zip, string name, Action<XmlWriter> write)
    {
        using var stream = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        write(xml);
    }

    private static void Start(XmlWriter xml, string name) => xml.WriteStartElement("ofd", name, OfdUnits.Namespace);

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString("ofd", name, OfdUnits.Namespace, text);
}
