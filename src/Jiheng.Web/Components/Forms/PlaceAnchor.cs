using System.Globalization;
using Jiheng.Domain.Documents;

namespace Jiheng.Web.Components.Forms;

/// <summary>The name by which a place stands in the source view, so that a cell or a finding leads to it.</summary>
internal static class PlaceAnchor
{
    /// <summary>Null for a place that is not known.</summary>
    public static string? Of(Place place)
    {
        if (place.Frame is not { } frame) return place.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"line-{place.Line}") : null;
        var sheet = frame.Sheet is { } name ? Uri.EscapeDataString(name) : "";
        // Several tables and lines of a page begin at the same row and column: only the rectangle tells them apart.
        var box = frame.Box is { } at ? string.Create(CultureInfo.InvariantCulture, $"-{at.Left:0}-{at.Top:0}") : "";
        return string.Create(CultureInfo.InvariantCulture, $"place-{frame.Kind}-{frame.Number}-{sheet}-{place.Line}-{place.Column}{box}").ToLowerInvariant();
    }
}
