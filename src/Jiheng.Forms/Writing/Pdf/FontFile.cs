using UglyToad.PdfPig.Fonts.TrueType;
using UglyToad.PdfPig.Fonts.TrueType.Parser;

namespace Jiheng.Forms.Writing.Pdf;

/// <summary>A TrueType font: its bytes, which characters it has, and how wide they are.</summary>
internal sealed class FontFile
{
    private readonly TrueTypeFont font;
    private readonly double unit;

    private FontFile(byte[] bytes, TrueTypeFont font) => (Bytes, this.font, unit) = (bytes, font, font.GetUnitsPerEm());

    public byte[] Bytes { get; }

    /// <returns>Null for a file that is no font that can be put into a document.</returns>
    public static FontFile? TryLoad(string path)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            return new FontFile(bytes, TrueTypeFontParser.Parse(new TrueTypeDataBytes(bytes)));
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            // A font that another program left damaged must not keep us from the others.
            return null;
        }
    }

    // The first two glyphs stand for what a font lacks; some fonts map · and ° to the second.
    public bool Has(char letter) => font.TableRegister.CMapTable?.TryGetGlyphIndex(letter, out var glyph) == true && glyph > 1;

    /// <summary>The width of a character in ems.</summary>
    public double Width(char letter) =>
        font.TableRegister.CMapTable?.TryGetGlyphIndex(letter, out var glyph) == true ? font.TableRegister.HorizontalMetricsTable.GetAdvanceWidth(glyph) / unit : 1;
}
