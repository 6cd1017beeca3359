using System.Globalization;
using System.Text;

namespace Jiheng.Tests.Forms.Formats.Pdf;

/// <summary>Writes small PDF files for tests: Latin words and lines on pages of 600 by 800 points, measured from the upper left.</summary>
internal sealed class PdfDraw
{
    private const int Height = 800;
    private readonly List<StringBuilder> pages = [];

    /// <summary>Attributes of every page, such as /Rotate 90.</summary>
    public string PageAttributes { get; init; } = "";

    public PdfDraw Page()
    {
        pages.Add(new StringBuilder());
        return this;
    }

    public PdfDraw Word(double x, double y, string text, double size = 10)
    {
        pages[^1].Append(CultureInfo.InvariantCulture, $"BT /F1 {size} Tf {x} {Height - y - size} Td ({text}) Tj ET\n");
        return this;
    }

    public PdfDraw Line(double x1, double y1, double x2, double y2)
    {
        pages[^1].Append(CultureInfo.InvariantCulture, $"{x1} {Height - y1} m {x2} {Height - y2} l S\n");
        return this;
    }

    /// <summary>A table with all lines, rows 20 points high and columns 100 wide.</summary>
    public PdfDraw Table(double x, double y, params string[][] rows)
    {
        for (var r = 0; r <= rows.Length; r++) Line(x, y + (20 * r), x + (100 * rows[0].Length), y + (20 * r));
        for (var c = 0; c <= rows[0].Length; c++) Line(x + (100 * c), y, x + (100 * c), y + (20 * rows.Length));
        for (var r = 0; r < rows.Length; r++)
        {
            for (var c = 0; c < rows[r].Length; c++)
            {
                if (rows[r][c].Length > 0) Word(x + 4 + (100 * c), y + 4 + (20 * r), rows[r][c]);
            }
        }

        return this;
    }

    public PdfDraw Raw(string operators)
    {
        pages[^1].Append(operators).Append('\n');
        return this;
    }

    public byte[] ToBytes(string resources = "")
    {
        var objects = new List<string> { "<</Type/Catalog/Pages 2 0 R>>", "", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>" };
        var kids = new StringBuilder();
        foreach (var page in pages)
        {
            objects.Add($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 {Height}]/Resources<</Font<</F1 3 0 R>>{resources}>>/Contents {objects.Count + 2} 0 R{PageAttributes}>>");
            kids.Append(CultureInfo.InvariantCulture, $"{objects.Count} 0 R ");
            objects.Add($"<</Length {page.Length}>>stream\n{page}\nendstream");
        }

        objects[1] = $"<</Type/Pages/Count {pages.Count}/Kids[{kids}]>>";
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj{objects[i]}endobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places) file.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer<</Size {objects.Count + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
