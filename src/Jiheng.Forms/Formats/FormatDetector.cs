using System.IO.Compression;
using System.Text;

namespace Jiheng.Forms.Formats;

/// <summary>Tells a file's format by its content; its name only decides between text and values with delimiters.</summary>
public static class FormatDetector
{
    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>The format of a file.</summary>
    /// <param name="file">Its name or path.</param>
    /// <param name="bytes">The whole file.</param>
    public static FileFormat Of(string file, ReadOnlyMemory<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(file);
        var start = bytes.Span;
        if (start.StartsWith("PK\x03\x04"u8) || start.StartsWith("PK\x05\x06"u8)) return OfPackage(bytes);
        if (start.StartsWith(CompoundFile)) return OfCompound(start);
        if (start[..Math.Min(start.Length, 1024)].IndexOf("%PDF-"u8) >= 0) return FileFormat.Pdf;
        if (start.StartsWith("{\\rtf"u8)) return FileFormat.Rtf;
        if (IsImage(start)) return FileFormat.Image;
        if (IsHtml(start)) return FileFormat.Html;
        return Path.GetExtension(file).ToUpperInvariant() is ".CSV" or ".TSV" ? FileFormat.Csv : FileFormat.Text;
    }

    private static FileFormat OfPackage(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var zip = new ZipArchive(Packages.PackageFile.StreamOf(bytes), ZipArchiveMode.Read);
            foreach (var entry in zip.Entries)
            {
                switch (entry.FullName.ToUpperInvariant())
                {
                    // Some programs number it.
                    case var name when name.StartsWith("WORD/DOCUMENT", StringComparison.Ordinal) && name.EndsWith(".XML", StringComparison.Ordinal): return FileFormat.Docx;
                    case "XL/WORKBOOK.XML": return FileFormat.Xlsx;
                    case "OFD.XML": return FileFormat.Ofd;
                    case "MIMETYPE" when entry.Length < 200: return OfOpenDocument(entry);
                    default: continue;
                }
            }

            return FileFormat.Zip;
        }
        catch (InvalidDataException)
        {
            // A damaged package is still one: its reader says so.
            return start(bytes.Span, "word/"u8) ? FileFormat.Docx : start(bytes.Span, "xl/"u8) ? FileFormat.Xlsx : FileFormat.Zip;
        }

        static bool start(ReadOnlySpan<byte> all, ReadOnlySpan<byte> name) => all.IndexOf(name) >= 0;
    }

    private static FileFormat OfOpenDocument(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open(), Encoding.ASCII);
        var type = reader.ReadToEnd();
        return type.Contains("spreadsheet", StringComparison.Ordinal) ? FileFormat.Ods
            : type.Contains("opendocument.text", StringComparison.Ordinal) ? FileFormat.Odt
            : FileFormat.Zip;
    }

    // Names of streams stand in a compound file's directory as UTF-16.
    private static FileFormat OfCompound(ReadOnlySpan<byte> bytes)
    {
        if (Holds(bytes, "EncryptedPackage")) return FileFormat.Encrypted;
        if (Holds(bytes, "Workbook") || Holds(bytes, "Book")) return FileFormat.Xls;
        return Holds(bytes, "WordDocument") ? FileFormat.Doc : FileFormat.Unknown;
    }

    private static bool Holds(ReadOnlySpan<byte> bytes, string name) => bytes.IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;

    private static bool IsImage(ReadOnlySpan<byte> start) =>
        start.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) || start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || start.StartsWith("GIF8"u8) || start.StartsWith("II*\0"u8) || start.StartsWith("MM\0*"u8);

    // A page may begin with anything, but a tag of the page's head or a table comes early and nothing but blanks, marks and tags before it.
    private static bool IsHtml(ReadOnlySpan<byte> bytes)
    {
        if (Html.WebArchive.Is(bytes)) return true;
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[3..];
        // Word saves pages as "Unicode" too.
        var encoding = bytes.StartsWith(Encoding.Unicode.Preamble) ? Encoding.Unicode : Encoding.ASCII;
        var start = encoding.GetString(bytes[..Math.Min(bytes.Length, 2048)]).TrimStart('\uFEFF').TrimStart();
        if (!start.StartsWith('<')) return false;
        string[] tags = ["<!doctype html", "<html", "<head", "<body", "<table", "<meta", "<div", "<p>", "<p "];
        return tags.Any(tag => start.Contains(tag, StringComparison.OrdinalIgnoreCase));
    }
}
