namespace Jiheng.Forms.Writing;

/// <summary>The formats in which forms are written.</summary>
public enum WrittenFormat
{
    /// <summary>Word</summary>
    Docx,

    /// <summary>Excel</summary>
    Xlsx,

    Pdf,

    /// <summary>A web page</summary>
    Html,

    /// <summary>GB/T 33190</summary>
    Ofd,
}
