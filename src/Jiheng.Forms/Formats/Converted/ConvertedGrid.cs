namespace Jiheng.Forms.Formats.Converted;

/// <summary>Files of formats that only an office program knows: it turns them into a Word document or a workbook, and that is read.</summary>
internal static class ConvertedGrid
{
    private const string Writer = "libreoffice-writer-nogui";
    private const string Calc = "libreoffice-calc-nogui";

    /// <exception cref="UnreadableFileException">The program is not installed, or cannot read the file.</exception>
    public static DocumentGrid Read(FileFormat format, ReadOnlyMemory<byte> bytes) => format switch
    {
        FileFormat.Doc => Read("doc", FileFormat.Docx, Writer, bytes),
        FileFormat.Rtf => Read("rtf", FileFormat.Docx, Writer, bytes),
        FileFormat.Odt => Read("odt", FileFormat.Docx, Writer, bytes),
        FileFormat.Ods => Read("ods", FileFormat.Xlsx, Calc, bytes),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };

    private static DocumentGrid Read(string from, FileFormat to, string package, ReadOnlyMemory<byte> bytes)
    {
        var extension = to == FileFormat.Docx ? "docx" : "xlsx";
        var program = LibreOffice.Program ?? throw ConversionProblems.NotInstalled(from, extension, package);
        return GridReader.Read(to, LibreOffice.Convert(program, bytes, from, extension));
    }
}
