using Jiheng.Forms.Drawing;
using Jiheng.Forms.Writing.Excel;
using Jiheng.Forms.Writing.Ofd;
using Jiheng.Forms.Writing.Pdf;
using Jiheng.Forms.Writing.Web;
using Jiheng.Forms.Writing.Word;

namespace Jiheng.Forms.Writing;

/// <summary>Drawn forms to a file of any format. The one place that knows which writer writes which.</summary>
public static class FormWriter
{
    /// <summary>Why the machine cannot write a format, and what to do; null where it can.</summary>
    public static string? Problem(WrittenFormat format) => format == WrittenFormat.Pdf && !PdfWriter.IsPossible ? PdfWriter.Impossible : null;

    /// <summary>The format that a file's name asks for; null for one that is not written.</summary>
    public static WrittenFormat? FormatOf(string file) => Path.GetExtension(file).ToUpperInvariant() switch
    {
        ".DOCX" => WrittenFormat.Docx,
        ".XLSX" => WrittenFormat.Xlsx,
        ".PDF" => WrittenFormat.Pdf,
        ".HTML" or ".HTM" => WrittenFormat.Html,
        ".OFD" => WrittenFormat.Ofd,
        _ => null,
    };

    /// <summary>The media type by which browsers know a format.</summary>
    public static string MediaType(WrittenFormat format) => format switch
    {
        WrittenFormat.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        WrittenFormat.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        WrittenFormat.Pdf => "application/pdf",
        WrittenFormat.Html => "text/html; charset=utf-8",
        WrittenFormat.Ofd => "application/ofd",
    };

    /// <summary>Writes the file.</summary>
    /// <param name="format">Its format.</param>
    /// <param name="forms">The drawn forms, at least one.</param>
    /// <param name="target">Where it goes; stays open.</param>
    /// <exception cref="InvalidOperationException">The machine cannot write the format: see <see cref="Problem"/>.</exception>
    public static void Write(WrittenFormat format, IReadOnlyList<DrawnForm> forms, Stream target)
    {
        ArgumentNullException.ThrowIfNull(forms);
        ArgumentOutOfRangeException.ThrowIfZero(forms.Count);
        switch (format)
        {
            case WrittenFormat.Docx:
                WordWriter.Write(forms, target);
                break;
            case WrittenFormat.Xlsx:
                ExcelWriter.Write(forms, target);
                break;
            case WrittenFormat.Pdf:
                PdfWriter.Write(forms, target);
                break;
            case WrittenFormat.Html:
                using (var writer = new StreamWriter(target, leaveOpen: true)) HtmlWriter.Write(forms, writer);
                break;
            case WrittenFormat.Ofd:
                OfdWriter.Write(forms, target);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format));
        }
    }
}
