using DocumentFormat.OpenXml.Spreadsheet;

namespace Jiheng.Exchange.Xlsx;

/// <summary>The few styles that the sheets use, by their numbers.</summary>
internal static class XlsxStyles
{
    public const uint Plain = 0;
    public const uint Head = 1;
    public const uint Wrapped = 2;

    public static Stylesheet Sheet => new(
        new Fonts(Face(), Face(new Bold())) { Count = 2 },
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFEEF2F7" }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid })) { Count = 3 },
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())) { Count = 1 },
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
        new CellFormats(
            Format(new Alignment { Vertical = VerticalAlignmentValues.Top }),
            Format(new Alignment { Vertical = VerticalAlignmentValues.Center, WrapText = true }, font: 1, fill: 2),
            Format(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true })) { Count = 3 });

    private static CellFormat Format(Alignment alignment, uint font = 0, uint fill = 0) => new(alignment)
    {
        NumberFormatId = 0, FontId = font, FillId = fill, BorderId = 0, FormatId = 0, ApplyAlignment = true, ApplyFont = font > 0, ApplyFill = fill > 0,
    };

    private static Font Face(params Bold[] bold) => new([.. bold, new FontSize { Val = 11 }, new FontName { Val = "宋体" }]);
}
