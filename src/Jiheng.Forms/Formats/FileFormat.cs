namespace Jiheng.Forms.Formats;

/// <summary>What a file is, told by its content and not by its name.</summary>
public enum FileFormat
{
    /// <summary>Plain text in any usual encoding, JSON included</summary>
    Text,

    /// <summary>Values between commas, semicolons or tabs, with quotes</summary>
    Csv,

    Docx,
    Xlsx,
    Xls,
    Html,
    Pdf,

    /// <summary>GB/T 33190, the national layout format</summary>
    Ofd,

    /// <summary>Word up to 2003, and what WPS writes as .wps</summary>
    Doc,

    Rtf,
    Odt,
    Ods,

    /// <summary>An archive with documents in it</summary>
    Zip,

    /// <summary>An Office file that is encrypted with a password</summary>
    Encrypted,

    /// <summary>A picture</summary>
    Image,

    /// <summary>Bytes that are none of these</summary>
    Unknown,
}
