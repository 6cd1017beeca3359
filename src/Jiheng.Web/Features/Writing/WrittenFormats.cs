using Jiheng.Forms.Writing;

namespace Jiheng.Web.Features.Writing;

/// <summary>The formats in which forms go out, as addresses and people call them.</summary>
internal static class WrittenFormats
{
    public static IReadOnlyList<NamedFormat> All { get; } =
    [
        new(WrittenFormat.Docx, "docx", "Word 文档"),
        new(WrittenFormat.Xlsx, "xlsx", "Excel 表格"),
        new(WrittenFormat.Pdf, "pdf", "PDF"),
        new(WrittenFormat.Ofd, "ofd", "OFD"),
        new(WrittenFormat.Html, "html", "网页"),
    ];

    public static IReadOnlyList<string> Words { get; } = [.. All.Select(format => format.Word)];

    /// <summary>The format of a word; Word where none is said.</summary>
    /// <exception cref="InvalidOperationException">No format has this word.</exception>
    public static NamedFormat Of(string? word) => string.IsNullOrEmpty(word) ? All[0] : All.Single(format => format.Word == word);
}

/// <summary>A format that forms are written in.</summary>
/// <param name="Format">The format.</param>
/// <param name="Word">The word in addresses, and the ending of files.</param>
/// <param name="Label">What people call it.</param>
internal sealed record NamedFormat(WrittenFormat Format, string Word, string Label)
{
    /// <summary>Why this machine cannot write it; null where it can.</summary>
    public string? Problem => FormWriter.Problem(Format);
}
