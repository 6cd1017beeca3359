using System.Text;
using PdfSharp.Drawing;
using PdfSharp.Fonts;

namespace Jiheng.Forms.Writing.Pdf;

/// <summary>The one font of written PDF files in its sizes, and how wide its characters are.</summary>
internal sealed class PdfFonts
{
    private const string Family = "Jiheng Chinese";
    private const double Ruler = 1000;
    private static readonly Lock Setting = new();
    private readonly Dictionary<double, XFont> sizes = [];
    private readonly Dictionary<Rune, double> widths = [];
    private readonly XGraphics measure = XGraphics.CreateMeasureContext(new XSize(1, 1), XGraphicsUnit.Point, XPageDirection.Downwards);
    private readonly XFont ruler;

    public PdfFonts()
    {
        lock (Setting) GlobalFontSettings.FontResolver ??= new Resolver();
        ruler = new XFont(Family, Ruler, XFontStyleEx.Regular);
    }

    public XFont Of(OfficialFont font)
    {
        if (!sizes.TryGetValue(font.Points, out var known)) sizes[font.Points] = known = new XFont(Family, font.Points, XFontStyleEx.Regular);
        return known;
    }

    /// <summary>The width of a character in ems.</summary>
    public double Width(Rune rune)
    {
        if (!widths.TryGetValue(rune, out var known)) widths[rune] = known = measure.MeasureString(rune.ToString(), ruler).Width / Ruler;
        return known;
    }

    private sealed class Resolver : IFontResolver
    {
        public FontResolverInfo? ResolveTypeface(string familyName, bool bold, bool italic) => familyName == Family ? new FontResolverInfo(Family) : null;

        public byte[]? GetFont(string faceName) => File.ReadAllBytes(ChineseFont.File!);
    }
}
