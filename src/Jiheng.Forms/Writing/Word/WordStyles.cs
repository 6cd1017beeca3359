using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Jiheng.Forms.Writing.Word;

/// <summary>The styles of a written document, its fonts with their stand-ins, and the page number at its foot.</summary>
internal static class WordStyles
{
    public const string Title = "JihengTitle";
    public const string Subtitle = "JihengSubtitle";
    public const string Note = "JihengNote";
    public const string Cell = "JihengCell";
    public const string Label = "JihengLabel";
    public const string Number = "JihengNumber";

    public static void AddTo(MainDocumentPart main)
    {
        main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
            new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(FontsOf(OfficialFonts.Body), Size<FontSize>(OfficialFonts.Body.Points), new Languages { Val = "en-US", EastAsia = "zh-CN" }))),
            new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
            Style(Title, "表标题", JustificationValues.Center, OfficialFonts.Title, after: 120),
            Style(Subtitle, "表年度", JustificationValues.Center, OfficialFonts.Body, after: 80),
            Style(Note, "表注", JustificationValues.Left, OfficialFonts.Body, after: 60),
            Style(Cell, "表格文字", JustificationValues.Left, OfficialFonts.Body),
            Style(Label, "表格栏目", JustificationValues.Center, OfficialFonts.Label),
            Style(Number, "表格数字", JustificationValues.Right, OfficialFonts.Body));
        main.AddNewPart<FontTablePart>().Fonts = new Fonts([.. OfficialFonts.All.Select(font => new Font(new AltName { Val = font.Fallback }) { Name = font.Name })]);
    }

    /// <summary>第 1 页，共 3 页</summary>
    /// <returns>The id of the footer's part.</returns>
    public static string AddFooter(MainDocumentPart main)
    {
        var part = main.AddNewPart<FooterPart>();
        part.Footer = new Footer(new Paragraph(
            new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
            Words("第 "), Field("PAGE"), Words(" 页，共 "), Field("NUMPAGES"), Words(" 页")));
        return main.GetIdOfPart(part);
    }

    private static Run Words(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static SimpleField Field(string instruction) => new(Words("1")) { Instruction = instruction };

    private static Style Style(string id, string name, JustificationValues side, OfficialFont font, int after = 0) => new(
        new StyleName { Val = name },
        new BasedOn { Val = "Normal" },
        new StyleParagraphProperties(new SpacingBetweenLines { Before = "0", After = after.ToString(CultureInfo.InvariantCulture) }, new Justification { Val = side }),
        new StyleRunProperties(FontsOf(font), Size<FontSize>(font.Points)))
    {
        Type = StyleValues.Paragraph,
        StyleId = id,
        CustomStyle = true,
    };

    private static RunFonts FontsOf(OfficialFont font) => new() { Ascii = "Times New Roman", HighAnsi = "Times New Roman", EastAsia = font.Name };

    // Sizes are written in half points.
    private static T Size<T>(double points)
        where T : HpsMeasureType, new() => new() { Val = ((int)(points * 2)).ToString(CultureInfo.InvariantCulture) };
}
