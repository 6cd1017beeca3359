using System.Numerics;
using System.Xml.Linq;
using Jiheng.Forms.Formats.Pages;

namespace Jiheng.Forms.Formats.Ofd;

/// <summary>A page of an OFD document with what its templates draw under it.</summary>
internal static class OfdPageReader
{
    private const int DeepestTemplate = 4;
    private const int MostObjects = 200_000;
    private const float PointsPerMillimetre = 72 / 25.4f;

    /// <summary>Null where the page's part is missing.</summary>
    public static Page? Read(OfdParts parts, OfdDocument document, string path, int number)
    {
        if (parts.Read(path) is not { } content) return null;
        var area = OfdRectangle.AreaOf(content) ?? document.Area;
        var toPoints = Matrix3x2.CreateTranslation((float)-area.Left, (float)-area.Top) * Matrix3x2.CreateScale(PointsPerMillimetre);
        var words = new List<PageWord>();
        var rulings = new List<Ruling>();
        var directions = new int[4];
        foreach (var element in Layers(parts, document, content).SelectMany(layer => layer.Descendants()).Take(MostObjects))
        {
            if (element.Name.LocalName == "TextObject")
            {
                var text = OfdText.Of(element, toPoints);
                words.AddRange(text.Words);
                directions[(int)text.Direction] += text.Words.Count;
            }
            else if (element.Name.LocalName == "PathObject")
            {
                rulings.AddRange(OfdPath.Rulings(element, toPoints));
            }
        }

        return new Page(number, area.Width * PointsPerMillimetre, area.Height * PointsPerMillimetre, words, rulings).Turned((TextDirection)Array.IndexOf(directions, directions.Max()));
    }

    // A template may name templates too, and itself among them.
    private static List<XElement> Layers(OfdParts parts, OfdDocument document, XElement content)
    {
        var layers = new List<XElement>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<(XElement Content, int Depth)>([(content, 0)]);
        while (waiting.TryDequeue(out var next))
        {
            layers.AddRange(next.Content.Elements().Where(element => element.Name.LocalName == "Content"));
            if (next.Depth >= DeepestTemplate) continue;
            foreach (var template in next.Content.Elements().Where(element => element.Name.LocalName == "Template"))
            {
                if (template.Attribute("TemplateID")?.Value is { } id && seen.Add(id) && document.Templates.TryGetValue(id, out var path) && parts.Read(path) is { } page) waiting.Enqueue((page, next.Depth + 1));
            }
        }

        return layers;
    }
}
