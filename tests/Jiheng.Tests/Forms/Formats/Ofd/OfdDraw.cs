using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Jiheng.Tests.Forms.Formats.Ofd;

/// <summary>Writes OFD files for tests, as GB/T 33190-2016 lays them out. Places are in millimetres.</summary>
internal sealed class OfdDraw
{
    private readonly List<StringBuilder> pages = [];

    public string Namespace { get; init; } = "http://www.ofdspec.org/2016";

    public string Prefix { get; init; } = "ofd";

    /// <summary>What a page holds before its content, such as a template's name.</summary>
    public string PageHead { get; init; } = "";

    /// <summary>More parts by their names; they replace those of the same name, and an empty one takes it away.</summary>
    public Dictionary<string, string> Parts { get; } = [];

    public OfdDraw Page()
    {
        pages.Add(new StringBuilder());
        return this;
    }

    /// <summary>Anything in a layer, written with the prefix ofd.</summary>
    public OfdDraw Raw(string xml)
    {
        pages[^1].Append(xml);
        return this;
    }

    public OfdDraw Text(double x, double y, string text, double size = 4, string? deltas = null)
    {
        deltas ??= string.Join(' ', text.Select(character => (character < 128 ? size / 2 : size).ToString(CultureInfo.InvariantCulture)));
        return Raw(string.Create(CultureInfo.InvariantCulture, $"""<ofd:TextObject ID="1" Boundary="{x} {y} 100 {size}" Font="1" Size="{size}"><ofd:TextCode X="0" Y="{size * 0.88}" DeltaX="{deltas}">{SecurityElement.Escape(text)}</ofd:TextCode></ofd:TextObject>"""));
    }

    public OfdDraw Line(double x1, double y1, double x2, double y2) =>
        Raw(string.Create(CultureInfo.InvariantCulture, $"""<ofd:PathObject ID="1" Boundary="{x1} {y1} {x2 - x1} {y2 - y1}" LineWidth="0.25"><ofd:AbbreviatedData>M 0 0 L {x2 - x1} {y2 - y1}</ofd:AbbreviatedData></ofd:PathObject>"""));

    /// <summary>A table with all lines, rows 8 millimetres high and columns 30 wide.</summary>
    public OfdDraw Table(double x, double y, params string[][] rows)
    {
        for (var r = 0; r <= rows.Length; r++) Line(x, y + (8 * r), x + (30 * rows[0].Length), y + (8 * r));
        for (var c = 0; c <= rows[0].Length; c++) Line(x + (30 * c), y, x + (30 * c), y + (8 * rows.Length));
        for (var r = 0; r < rows.Length; r++)
        {
            for (var c = 0; c < rows[r].Length; c++) Text(x + 1 + (30 * c), y + 2 + (8 * r), rows[r][c]);
        }

        return this;
    }

    public byte[] ToBytes()
    {
        var parts = new Dictionary<string, string>
        {
            ["OFD.xml"] = Xml("OFD", "<ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>"),
            ["Doc_0/Document.xml"] = Xml("Document", "<ofd:CommonData><ofd:MaxUnitID>9</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>"
                + "<ofd:TemplatePage ID=\"7\" BaseLoc=\"Tpls/Tpl_0/Content.xml\"/></ofd:CommonData><ofd:Pages>"
                + string.Concat(pages.Select((_, i) => $"<ofd:Page ID=\"{i + 10}\" BaseLoc=\"Pages/Page_{i}/Content.xml\"/>")) + "</ofd:Pages>"),
        };
        for (var i = 0; i < pages.Count; i++) parts[$"Doc_0/Pages/Page_{i}/Content.xml"] = Page(pages[i].ToString());
        foreach (var (name, text) in Parts) parts[name] = text;
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts.Where(part => part.Value.Length > 0))
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return file.ToArray();
    }

    /// <summary>A page's part.</summary>
    public string Page(string objects) => Xml("Page", $"{PageHead}<ofd:Content><ofd:Layer ID=\"2\">{objects}</ofd:Layer></ofd:Content>");

    private string Xml(string root, string content)
    {
        var (mark, declaration) = Prefix.Length == 0 ? ("", "xmlns") : (Prefix + ":", "xmlns:" + Prefix);
        return $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><{mark}{root} {declaration}=\"{Namespace}\">{content.Replace("ofd:", mark, StringComparison.Ordinal)}</{mark}{root}>";
    }
}
