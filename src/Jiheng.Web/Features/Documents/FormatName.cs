namespace Jiheng.Web.Features.Documents;

/// <summary>A document's format as people call it.</summary>
internal static class FormatName
{
    /// <param name="format">As the reader names it: docx, xlsx, text.</param>
    public static string Of(string format) => format switch
    {
        "text" => "文本",
        "csv" => "CSV",
        "docx" => "Word",
        "doc" => "Word 97",
        "xlsx" => "Excel",
        "xls" => "Excel 97",
        "html" => "网页",
        "pdf" => "PDF",
        "ofd" => "OFD",
        "rtf" => "RTF",
        "odt" or "ods" => "OpenDocument",
        "image" => "图片",
        "zip" => "压缩包",
        "encrypted" => "加密的文件",
        _ => "不明",
    };
}
