using System.Globalization;

namespace Jiheng.Forms.Writing.Ofd;

/// <summary>Lengths of an OFD page: millimetres, with a point between the decimals.</summary>
internal static class OfdUnits
{
    public const string Namespace = "http://www.ofdspec.org/2016";
    private const double MillimetresAPoint = 25.4 / 72;

    public static string Length(double points) => (points * MillimetresAPoint).ToString("0.###", CultureInfo.InvariantCulture);

    public static string Box(double left, double top, double width, double height) => $"{Length(left)} {Length(top)} {Length(width)} {Length(height)}";
}
