using System.Globalization;
using System.Net.Mime;
using Jiheng.Storage.Listing;
using Microsoft.Net.Http.Headers;

namespace Jiheng.Web.Features.Downloads;

/// <summary>What a file is called that people take away.</summary>
internal static class DownloadName
{
    public static string Of(FormRow form) => form.ProjectName ?? form.Unit ?? form.Title ?? "绩效表";

    /// <summary>The answer's head for a file that changes from day to day.</summary>
    public static string OfDay(string name, string suffix, string extension, DateTimeOffset day) =>
        Header(string.Create(CultureInfo.InvariantCulture, $"{Plain(name)}{suffix} {day:yyyy-MM-dd}.{extension}"), string.Create(CultureInfo.InvariantCulture, $"jiheng-{day:yyyyMMdd}.{extension}"));

    /// <summary>The answer's head for a file: RFC 5987, the name in UTF-8 for everybody, and a plain one for those who cannot read that.</summary>
    /// <param name="name">The name with its ending.</param>
    /// <param name="ascii">The plain one.</param>
    public static string Header(string name, string ascii)
    {
        var header = new ContentDispositionHeaderValue(DispositionTypeNames.Attachment) { FileName = ascii };
        header.FileNameStar = Plain(name);
        return header.ToString();
    }

    // No sign that any system refuses in a name.
    private static string Plain(string name)
    {
        var plain = string.Concat(name.Where(sign => !char.IsControl(sign) && !"\\/:*?\"<>|".Contains(sign, StringComparison.Ordinal))).Trim();
        return plain.Length == 0 ? "绩衡" : plain;
    }
}
