using Jiheng.Forms.Formats.Programs;

namespace Jiheng.Forms.Formats.Pdf;

/// <summary>The programs of poppler, which come in one package.</summary>
internal sealed class Poppler
{
    private readonly OutsideProgram info;
    private readonly OutsideProgram text;
    private readonly OutsideProgram drawing;
    private readonly OutsideProgram picture;
    private readonly OutsideProgram images;

    private Poppler(OutsideProgram info, OutsideProgram text, OutsideProgram drawing, OutsideProgram picture, OutsideProgram images) =>
        (this.info, this.text, this.drawing, this.picture, this.images) = (info, text, drawing, picture, images);

    private const long Megabyte = 1024 * 1024;

    /// <summary>Null where poppler is not installed.</summary>
    public static Poppler? Find(string? searchPath = null) =>
        OutsideProgram.Find("pdfinfo", searchPath) is { } info && OutsideProgram.Find("pdftotext", searchPath) is { } text
        && OutsideProgram.Find("pdftocairo", searchPath) is { } drawing && OutsideProgram.Find("pdftoppm", searchPath) is { } picture
        && OutsideProgram.Find("pdfimages", searchPath) is { } images
            ? new Poppler(info, text, drawing, picture, images) : null;

    public ProgramResult Info(string file) => info.Run(["-enc", "UTF-8", file], new(TimeSpan.FromSeconds(20), Megabyte));

    /// <summary>The words of all pages with their boxes, measured from the corner of what is shown of a page.</summary>
    public ProgramResult Words(string file, int pages) => text.Run(["-q", "-bbox", "-cropbox", "-enc", "UTF-8", file, "-"], new(Time(pages), 128 * Megabyte));

    /// <summary>Some pages as SVG, of which the lines and the direction of the text are taken.</summary>
    public ProgramResult Drawing(string file, int first, int last) =>
        drawing.Run(["-q", "-svg", "-origpagesizes", "-f", Text(first), "-l", Text(last), file, "-"], new(Time(last - first + 1), 64 * Megabyte));

    /// <summary>A page as a grey picture in a file of its own.</summary>
    public ProgramResult Picture(string file, int page, int dotsPerInch, string target) =>
        picture.Run(["-q", "-gray", "-cropbox", "-r", Text(dotsPerInch), "-f", Text(page), "-l", Text(page), "-singlefile", file, target], new(TimeSpan.FromSeconds(30), Megabyte));

    /// <summary>A list of the images in the file.</summary>
    public ProgramResult Images(string file, int pages) => images.Run(["-list", file], new(Time(pages), 8 * Megabyte));

    // A page takes some hundredths of a second; what takes a hundred times as long was made to.
    private static TimeSpan Time(int pages) => TimeSpan.FromSeconds(Math.Min(10 + pages, 60));

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
