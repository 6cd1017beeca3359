using System.Globalization;
using System.Net;
using Jiheng.Forms.Drawing;

namespace Jiheng.Forms.Writing.Web;

/// <summary>Writes forms as one web page that needs nothing beside it: styles within, made for A4 as well as for the screen.</summary>
public static class HtmlWriter
{
    private const int Whole = 100;

    private const string Style = """
        @page portrait { size: A4 portrait; margin: 20mm } @page landscape { size: A4 landscape; margin: 20mm }
        body { font: 10.5pt/1.4 仿宋_GB2312, 仿宋, FangSong, serif; color: #000; background: #fff; margin: 0 }
        section { max-width: 190mm; margin: 0 auto 12mm; page: portrait; break-after: page } section.landscape { max-width: 277mm; page: landscape }
        h1 { font: 18pt 方正小标宋简体, 宋体, SimSun, serif; text-align: center; margin: 6mm 0 2mm } p { margin: 0 0 2mm } p.subtitle { text-align: center }
        table { border-collapse: collapse; width: 100%; table-layout: fixed } thead { display: table-header-group }
        th, td { border: .5pt solid #000; padding: 1mm; vertical-align: middle; overflow-wrap: anywhere; white-space: pre-line }
        th { font-family: 黑体, SimHei, sans-serif; font-weight: normal; text-align: center } td.tick { text-align: center } td.number { text-align: right; font-variant-numeric: tabular-nums }
        """;

    /// <summary>Writes the page in UTF-8.</summary>
    /// <param name="forms">The drawn forms.</param>
    /// <param name="target">Where it goes.</param>
    public static void Write(IReadOnlyList<DrawnForm> forms, TextWriter target)
    {
        ArgumentNullException.ThrowIfNull(forms);
        ArgumentNullException.ThrowIfNull(target);
        var title = forms.Count == 1 ? forms[0].Title : $"{forms[0].Title}等 {forms.Count} 张表";
        target.Write($"<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<title>{Encode(title)}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n");
        foreach (var form in forms) Form(form, target);
        target.Write("</body>\n</html>\n");
    }

    private static void Form(DrawnForm form, TextWriter target)
    {
        target.Write(form.Landscape ? "<section class=\"landscape\">\n" : "<section>\n");
        target.Write($"<h1>{Encode(form.Title)}</h1>\n");
        if (form.Subtitle is not null) target.Write($"<p class=\"subtitle\">{Encode(form.Subtitle)}</p>\n");
        if (form.Note is not null) target.Write($"<p>{Encode(form.Note)}</p>\n");
        var table = PlacedTable.Of(form);
        target.Write("<table>\n<colgroup>");
        foreach (var width in table.Widths) target.Write(string.Create(CultureInfo.InvariantCulture, $"<col style=\"width:{(decimal)width / Whole:0.##}%\">"));
        target.Write("</colgroup>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            target.Write("<tr>");
            foreach (var cell in row.Cells) Cell(cell, target);
            target.Write("</tr>\n");
        }

        target.Write("</tbody>\n</table>\n</section>\n");
    }

    private static void Cell(PlacedCell cell, TextWriter target)
    {
        var (tag, mark) = cell.Drawn.Role switch { CellRole.Label => ("th", ""), CellRole.Text => ("td", ""), CellRole.Number => ("td", " class=\"number\""), CellRole.Tick => ("td", " class=\"tick\"") };
        target.Write($"<{tag}{mark}");
        if (cell.ColumnSpan > 1) target.Write(string.Create(CultureInfo.InvariantCulture, $" colspan=\"{cell.ColumnSpan}\""));
        if (cell.RowSpan > 1) target.Write(string.Create(CultureInfo.InvariantCulture, $" rowspan=\"{cell.RowSpan}\""));
        target.Write($">{Encode(cell.Drawn.Text)}</{tag}>");
    }

    private static string Encode(string? text) => WebUtility.HtmlEncode(PrintableText.Of(text)).Replace("\n", "<br>", StringComparison.Ordinal);
}
