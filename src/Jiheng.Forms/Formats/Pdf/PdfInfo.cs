using System.Globalization;
using Jiheng.Forms.Formats.Programs;

namespace Jiheng.Forms.Formats.Pdf;

/// <summary>What pdfinfo tells of a file.</summary>
internal static class PdfInfo
{
    /// <summary>How many pages the file has.</summary>
    /// <exception cref="UnreadableFileException">It is damaged, or asks for a password before it is shown.</exception>
    public static int Pages(Poppler poppler, string file)
    {
        var result = poppler.Info(file);
        if (result.End == ProgramEnd.OutOfTime) throw PdfProblems.TooSlow();
        if (result.Errors.Contains("Incorrect password", StringComparison.Ordinal)) throw Packages.PackageProblems.Encrypted();
        const string Label = "Pages:";
        var line = result.Text.Split('\n').FirstOrDefault(line => line.StartsWith(Label, StringComparison.Ordinal));
        return result.Succeeded && line is not null && int.TryParse(line.AsSpan(Label.Length), NumberStyles.Integer | NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out var pages) && pages > 0
            ? pages : throw PdfProblems.Damaged();
    }
}
