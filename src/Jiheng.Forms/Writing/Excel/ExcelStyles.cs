using DocumentFormat.OpenXml.Spreadsheet;

namespace Jiheng.Forms.Writing.Excel;

/// <summary>The cell styles of a written workbook by number.</summary>
internal static class ExcelStyles
{
    public const int Plain = 0;
    public const int Title = 1;
    public const int Subtitle = 2;
    public const int Note = 3;
    public const int Label = 4;
    public const int Text = 5;
    public const int Number = 6;
    public const int Link = 7;

    /// <summary>The most decimals that a figure keeps as a number.</summary>
    public const int MostDecimals = 6;

    private const int FirstFigure = 8;
    private const uint FirstFormat = 170;
    private static readonly string[] Wholes = ["0", "#,##0"];

    /// <summary>The style of a figure with so many decimals.</summary>
    public static int Figure(int decimals, bool thousands) => FirstFigure + (thousands ? MostDecimals + 1 : 0) + decimals;

    public static Stylesheet Sheet()
    {
        string[] patterns = [.. Wholes.SelectMany(whole => Enumerable.Range(0, MostDecimals + 1).Select(decimals => decimals == 0 ? whole : whole + "." + new string('0', decimals)))];
        var formats = new NumberingFormats([.. patterns.Select((pattern, i) => new NumberingFormat { NumberFormatId = FirstFormat + (uint)i, FormatCode = pattern })]);
        var cells = new CellFormats(
            new CellFormat { FontId = 0, BorderId = 0, FillId = 0, NumberFormatId = 0 },
            Style(1, 0, HorizontalAlignmentValues.Center),
            Style(0, 0, HorizontalAlignmentValues.Center),
            Style(0, 0, HorizontalAlignmentValues.Left),
            Style(2, 1, HorizontalAlignmentValues.Center),
            Style(0, 1, HorizontalAlignmentValues.Left),
            Style(0, 1, HorizontalAlignmentValues.Right),
            Style(3, 1, HorizontalAlignmentValues.Left));
        for (var i = 0; i < patterns.Length; i++) cells.AppendChild(Style(0, 1, HorizontalAlignmentValues.Right, FirstFormat + (uint)i));
        return new Stylesheet(
            formats,
            new Fonts(FontOf(OfficialFonts.Body), FontOf(OfficialFonts.Title), FontOf(OfficialFonts.Label), FontOf(OfficialFonts.Body, new Underline(), new Color { Rgb = "FF0563C1" })),
            new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
            new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()), Thin()),
            new CellStyleFormats(new CellFormat { FontId = 0, BorderId = 0, FillId = 0, NumberFormatId = 0 }),
            cells,
            new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));
    }

    // The general format keeps texts that look like numbers as they are: they are written as texts. A figure too wide for its cell is shown smaller, not as ###.
    private static CellFormat Style(uint font, uint border, HorizontalAlignmentValues side, uint format = 0) =>
        new(new Alignment { Horizontal = side, Vertical = VerticalAlignmentValues.Center, WrapText = format == 0 ? true : null, ShrinkToFit = format > 0 ? true : null })
        {
            FontId = font, BorderId = border, FillId = 0, NumberFormatId = format, FormatId = 0,
            ApplyFont = true, ApplyBorder = border > 0, ApplyAlignment = true, ApplyNumberFormat = format > 0,
        };

    private static Font FontOf(OfficialFont font, Underline? underline = null, Color? color = null)
    {
        var made = new Font();
        if (underline is not null) made.AppendChild(underline);
        made.AppendChild(new FontSize { Val = font.Points });
        if (color is not null) made.AppendChild(color);
        made.AppendChild(new FontName { Val = font.Name });
        return made;
    }

    private static Border Thin() => new(
        new LeftBorder(new Color { Auto = true }) { Style = BorderStyleValues.Thin }, new RightBorder(new Color { Auto = true }) { Style = BorderStyleValues.Thin },
        new TopBorder(new Color { Auto = true }) { Style = BorderStyleValues.Thin }, new BottomBorder(new Color { Auto = true }) { Style = BorderStyleValues.Thin }, new DiagonalBorder());
}
