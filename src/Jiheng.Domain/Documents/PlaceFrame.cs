using System.Globalization;

namespace Jiheng.Domain.Documents;

/// <summary>What the row and column of a place count in, where the document is more than lines of text.</summary>
/// <param name="Kind">Sheet, table, paragraph or page.</param>
/// <param name="Number">The number of the table or page in the document, 1-based; 0 where there is but one.</param>
/// <param name="Sheet">The sheet's name; null for the only sheet of a file that names none.</param>
/// <param name="Box">The rectangle on the page; null where the format has none.</param>
public sealed record PlaceFrame(FrameKind Kind, int Number = 0, string? Sheet = null, PageBox? Box = null)
{
    internal string Describe(Place place) => Kind switch
    {
        FrameKind.Sheet => $"cell {(Sheet is null ? "" : Sheet + "!")}{Address(place)}",
        FrameKind.Table => string.Create(CultureInfo.InvariantCulture, $"table {Number} cell {Address(place)}"),
        FrameKind.Paragraph => string.Create(CultureInfo.InvariantCulture, $"paragraph {place.Line}"),
        FrameKind.Page => string.Create(CultureInfo.InvariantCulture, $"page {Number}") + (Box is { } box ? $" at {box}" : ""),
    };

    internal string DescribeInChinese(Place place) => Kind switch
    {
        FrameKind.Sheet => Sheet is null ? $"单元格 {Address(place)}" : $"工作表“{Sheet}”的单元格 {Address(place)}",
        FrameKind.Table => string.Create(CultureInfo.InvariantCulture, $"第 {Number} 个表格第 {place.Line} 行第 {place.Column} 列"),
        FrameKind.Paragraph => string.Create(CultureInfo.InvariantCulture, $"第 {place.Line} 段"),
        FrameKind.Page => string.Create(CultureInfo.InvariantCulture, $"第 {Number} 页") + (place.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"第 {place.Line} 行") : ""),
    };

    /// <summary>Letters and number of a cell: B4 for the second column of the fourth row.</summary>
    public static string Address(Place place)
    {
        var letters = "";
        for (var c = place.Column; c > 0; c = (c - 1) / 26) letters = (char)('A' + ((c - 1) % 26)) + letters;
        return letters + place.Line.ToString(CultureInfo.InvariantCulture);
    }
}

/// <summary>The kinds of frame that a place can count in.</summary>
public enum FrameKind
{
    /// <summary>A sheet of a workbook, or the rows of a file with delimiters</summary>
    Sheet,

    /// <summary>A table of a text document or web page</summary>
    Table,

    /// <summary>The paragraphs of a text document, outside its tables</summary>
    Paragraph,

    /// <summary>A page with positioned text: row and column are those of the page's table, 0 outside</summary>
    Page,
}

/// <summary>A rectangle on a page, in points (1/72 inch) from the page's upper left corner.</summary>
public readonly record struct PageBox(float Left, float Top, float Width, float Height)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Left:0.#},{Top:0.#},{Width:0.#},{Height:0.#}");
}
