using System.Xml.Linq;

namespace Jiheng.Forms.Formats.Ofd;

/// <summary>One document of an OFD package.</summary>
/// <param name="Pages">The paths of its pages, in order.</param>
/// <param name="Templates">The paths of its template pages, by their number.</param>
/// <param name="Area">The size of pages that name none.</param>
internal sealed record OfdDocument(IReadOnlyList<string> Pages, IReadOnlyDictionary<string, string> Templates, OfdRectangle Area)
{
    public static OfdDocument Of(XElement document, string path)
    {
        var templates = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var template in document.Named("TemplatePage")) templates.TryAdd(template.Attribute("ID")?.Value ?? "", Location(template, path));
        return new OfdDocument([.. document.Named("Pages").Take(1).SelectMany(pages => pages.Named("Page")).Select(page => Location(page, path))], templates, OfdRectangle.AreaOf(document) ?? OfdRectangle.A4);
    }

    private static string Location(XElement element, string path) => OfdParts.Resolve(path, element.Attribute("BaseLoc")?.Value ?? "");
}
