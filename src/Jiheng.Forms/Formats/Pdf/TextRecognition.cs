using System.Globalization;
using Jiheng.Forms.Formats.Pages;
using Jiheng.Forms.Formats.Programs;

namespace Jiheng.Forms.Formats.Pdf;

/// <summary>Recognises the text of pictures by tesseract with its data for Chinese.</summary>
internal sealed class TextRecognition
{
    private const int DotsPerInch = 250;
    private const double PointsPerDot = 72.0 / DotsPerInch;
    private const long Megabyte = 1024 * 1024;

    private readonly OutsideProgram tesseract;

    private TextRecognition(OutsideProgram tesseract) => this.tesseract = tesseract;

    /// <summary>Null where tesseract or its Chinese data is not installed.</summary>
    public static TextRecognition? Find() =>
        OutsideProgram.Find("tesseract") is { } tesseract
        && tesseract.Run(["--list-langs"], new(TimeSpan.FromSeconds(10), Megabyte)).Text.Split('\n').Any(line => line.Trim() == "chi_sim")
            ? new TextRecognition(tesseract) : null;

    /// <summary>A page with the words and lines of its picture; without words where none were recognised.</summary>
    public Page Read(Poppler poppler, PrivateFolder folder, string file, Page page)
    {
        var name = folder[string.Create(CultureInfo.InvariantCulture, $"page-{page.Number}")];
        if (!poppler.Picture(file, page.Number, DotsPerInch, name).Succeeded) return page;
        var picture = GreyPicture.Read(name + ".pgm");
        var words = tesseract.Run([name + ".pgm", "stdout", "-l", "chi_sim", "--psm", "6", "--dpi", DotsPerInch.ToString(CultureInfo.InvariantCulture), "tsv"], new(TimeSpan.FromSeconds(90), 8 * Megabyte));
        File.Delete(name + ".pgm");
        return page with { Words = Words(words.Text), Rulings = picture is null ? [] : PictureLines.Of(picture, PointsPerDot) };
    }

    /// <summary>The words of tesseract's table: level, page, block, paragraph, line, word, left, top, width, height, confidence, text.</summary>
    public static List<PageWord> Words(string table)
    {
        var words = new List<PageWord>();
        foreach (var line in table.Split('\n'))
        {
            var fields = line.TrimEnd('\r').Split('\t');
            if (fields.Length < 12 || fields[0] != "5" || fields[11].Trim() is not { Length: > 0 } text) continue;
            if (Number(fields[6]) is not { } left || Number(fields[7]) is not { } top || Number(fields[8]) is not { } width || Number(fields[9]) is not { } height || width <= 0 || height <= 0) continue;
            words.Add(new PageWord(text, new Box(left, top, left + width, top + height)));
        }

        return words;
    }

    private static double? Number(string field) => double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out var dots) ? dots * PointsPerDot : null;
}
