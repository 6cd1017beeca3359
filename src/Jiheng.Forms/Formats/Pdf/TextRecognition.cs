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
        if (!poppler.Picture(file, page.Number, DotsPerInch, name).Succeeded || GreyPicture.Read(name + ".pgm") is not { } picture) return page;
        // Lines are taken out of the picture: tesseract would read them as strokes of the characters beside them.
        var rulings = PictureLines.Of(picture, PointsPerDot);
        foreach (var ruling in rulings) PictureLines.Erase(picture, ruling, PointsPerDot);
        picture.Write(name + ".pgm");
        var words = tesseract.Run([name + ".pgm", "stdout", "-l", "chi_sim", "--psm", "11", "--dpi", DotsPerInch.ToString(CultureInfo.InvariantCulture), "tsv"], new(TimeSpan.FromSeconds(90), 8 * Megabyte));
        File.Delete(name + ".pgm");
        return page with { Words = Words(words.Text), Rulings = rulings };
    }

    /// <summary>The words of tesseract's table: level, page, block, paragraph, line, word, left, top, width, height, confidence, text.</summary>
    public static List<PageWord> Words(string table)
    {
        var words = new List<PageWord>();
        var line = "";
        foreach (var row in table.Split('\n'))
        {
            var fields = row.TrimEnd('\r').Split('\t');
            if (fields.Length < 12 || fields[0] != "5" || fields[11].Trim() is not { Length: > 0 } text) continue;
            if (Number(fields[6]) is not { } left || Number(fields[7]) is not { } top || Number(fields[8]) is not { } width || Number(fields[9]) is not { } height || width <= 0 || height <= 0) continue;
            var word = new PageWord(text, new Box(left, top, left + width, top + height));
            var place = string.Join('\t', fields[1..5]);
            if (place == line && words.Count > 0 && GoesOn(words[^1], word)) words[^1] = new PageWord(words[^1].Text + text, words[^1].Box.Around(word.Box));
            else words.Add(word);
            line = place;
        }

        return words;
    }

    // Tesseract parts Chinese text as it likes.
    private static bool GoesOn(PageWord before, PageWord word) =>
        word.Box.Left - before.Box.Right < 0.9 * Math.Max(before.Em, word.Em) && (CharacterWidths.IsWide(before.Text[^1]) || CharacterWidths.IsWide(word.Text[0]));

    private static double? Number(string field) => double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out var dots) ? dots * PointsPerDot : null;
}
