using Jiheng.Forms.Drawing;
using Jiheng.Forms.Formats;
using Jiheng.Forms.Writing;

namespace Jiheng.Forms.Remarks;

/// <summary>A document as it came in, with remarks at their places.</summary>
public static class ReviewedCopy
{
    /// <summary>Whether remarks can be put into a document of the format. Other documents get a sheet that lists them.</summary>
    public static bool Takes(FileFormat format) => format is FileFormat.Docx or FileFormat.Xlsx || (format == FileFormat.Pdf && FormWriter.Problem(WrittenFormat.Pdf) is null);

    /// <summary>Writes the copy.</summary>
    /// <param name="format">The document's format.</param>
    /// <param name="bytes">The document.</param>
    /// <param name="remarks">The remarks; one whose place is unknown stands at the document's beginning.</param>
    /// <param name="list">The sheet that lists the remarks, for formats to which it is added.</param>
    /// <param name="target">Where it goes; stays open.</param>
    /// <exception cref="ArgumentException">The format takes no remarks: see <see cref="Takes"/>.</exception>
    /// <exception cref="InvalidDataException">The document cannot be changed: it is damaged or protected.</exception>
    public static void Write(FileFormat format, ReadOnlyMemory<byte> bytes, IReadOnlyList<Remark> remarks, DrawnForm list, Stream target)
    {
        switch (format)
        {
            case FileFormat.Docx:
                WordRemarks.Write(bytes, remarks, target);
                break;
            case FileFormat.Xlsx:
                ExcelRemarks.Write(bytes, remarks, target);
                break;
            case FileFormat.Pdf:
                PdfRemarks.Write(bytes, remarks, list, target);
                break;
            default:
                throw new ArgumentException($"No remarks can be put into {format}.", nameof(format));
        }
    }
}
