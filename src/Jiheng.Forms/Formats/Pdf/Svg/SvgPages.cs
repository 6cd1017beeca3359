using System.Numerics;
using System.Xml;
using Jiheng.Forms.Formats.Packages;
using Jiheng.Forms.Formats.Pages;

namespace Jiheng.Forms.Formats.Pdf.Svg;

/// <summary>Reads the pages that pdftocairo draws as SVG.</summary>
internal sealed class SvgPages
{
    private readonly List<SvgPage> pages = [];
    private readonly Dictionary<string, SvgGroup> groups = [];
    private readonly Stack<(Matrix3x2 Matrix, SvgGroup? Group)> open = [];
    private SvgPage? page;
    private bool inDefinitions;

    /// <summary>The pages of a drawing.</summary>
    /// <exception cref="XmlException">It was cut short.</exception>
    public static IReadOnlyList<SvgPage> Read(Stream drawing)
    {
        var pages = new SvgPages();
        using var reader = SafeXml.Reader(drawing);
        while (reader.Read()) pages.Take(reader);
        if (pages.pages.Count == 0 && pages.page is { } only) pages.pages.Add(only);
        return pages.pages;
    }

    private void Take(XmlReader reader)
    {
        if (reader.NodeType == XmlNodeType.EndElement) Close(reader.LocalName);
        if (reader.NodeType != XmlNodeType.Element) return;
        switch (reader.LocalName)
        {
            case "defs": inDefinitions = !reader.IsEmptyElement; break;
            case "page": pages.Add(page = new SvgPage()); break;
            case "svg" or "g" when !reader.IsEmptyElement: Open(reader); break;
            case "path": Add(SvgShape.Path(reader, Matrix(reader))); break;
            case "rect": Add(SvgShape.Rectangle(reader, Matrix(reader))); break;
            case "use": Use(reader); break;
            // What these hold is drawn elsewhere, or not at all.
            case "symbol" or "clipPath" or "mask" or "pattern" when !reader.IsEmptyElement: SkipInside(reader); break;
        }
    }

    private void Open(XmlReader reader)
    {
        page ??= new SvgPage();
        var group = open.Count > 0 ? open.Peek().Group : null;
        // A group with a name waits in the definitions until it is used: a transparent part of the page.
        if (inDefinitions && group is null && reader.GetAttribute("id") is { } id) group = groups[id] = new SvgGroup();
        open.Push((Matrix(reader), group));
    }

    private void Close(string element)
    {
        if (element == "defs") inDefinitions = false;
        else if (element is "g" or "svg") open.Pop();
    }

    private void Use(XmlReader reader)
    {
        var name = reader.GetAttribute("href", "http://www.w3.org/1999/xlink") ?? reader.GetAttribute("href") ?? "";
        var at = Vector2.Transform(new Vector2(SvgNumber.Of(reader.GetAttribute("x")), SvgNumber.Of(reader.GetAttribute("y"))), Matrix(reader));
        if (name.StartsWith("#glyph", StringComparison.Ordinal)) page?.AddGlyph(at.X, at.Y);
        else if (name.Length > 1 && groups.TryGetValue(name[1..], out var group)) Add(group.At(Matrix(reader)));
    }

    private void Add(IEnumerable<Ruling> rulings)
    {
        if (open.Count > 0 && open.Peek().Group is { } group) group.Add(rulings);
        else page?.Add(rulings);
    }

    private Matrix3x2 Matrix(XmlReader reader) => SvgNumber.Matrix(reader.GetAttribute("transform")) * (open.Count > 0 ? open.Peek().Matrix : Matrix3x2.Identity);

    private static void SkipInside(XmlReader reader)
    {
        var depth = reader.Depth;
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
        }
    }
}
