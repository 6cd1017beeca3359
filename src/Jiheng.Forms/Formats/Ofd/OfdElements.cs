using System.Globalization;
using System.Xml.Linq;

namespace Jiheng.Forms.Formats.Ofd;

/// <summary>Elements and numbers of OFD. Older files use another namespace than the standard's: names alone count.</summary>
internal static class OfdElements
{
    /// <summary>All elements below with a name, in document order.</summary>
    public static IEnumerable<XElement> Named(this XElement element, string name) => element.Descendants().Where(child => child.Name.LocalName == name);

    public static double? Number(this XElement element, string attribute) => element.Attribute(attribute)?.Value is { } text ? Number(text) : null;

    /// <summary>Numbers with blanks between; what is no number is left out.</summary>
    public static List<double> Numbers(string? text) => [.. (text ?? "").Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(part => Number(part)).OfType<double>()];

    // A place further away than a hundred kilometres is a mistake, and would spoil all reckoning.
    public static double? Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e8 ? number : null;
}
