using System.Text;
using System.Text.RegularExpressions;
using Jiheng.Domain.Documents;

namespace Jiheng.Forms.Formats.Html;

/// <summary>Pages saved with all that belongs to them in one file (.mht): a mail, of whose parts the pages are taken.</summary>
internal static partial class WebArchive
{
    private const int HeadLength = 4096;
    private const int MostParts = 100;

    /// <summary>Whether a file is such an archive: it begins as a mail does and holds a page.</summary>
    public static bool Is(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadLength)]);
        return Start().IsMatch(head) && head.Contains("MIME-Version:", StringComparison.OrdinalIgnoreCase) && PartHead().IsMatch(head);
    }

    /// <summary>The pages of an archive as one; empty where it has none. A workbook has a page for each sheet, and one without tables that shows them
    /// side by side.</summary>
    public static string Page(ReadOnlySpan<byte> bytes, List<Diagnostic> diagnostics)
    {
        var mail = Encoding.Latin1.GetString(bytes);
        var boundaries = Boundary().Matches(mail).Select(match => "\n--" + match.Groups[1].Value).Distinct().Take(MostParts).ToList();
        var pages = new List<string>();
        foreach (var part in PartHead().Matches(mail).Take(MostParts))
        {
            if (HeadersAround(mail, part.Index) is not { } headers) continue;
            var end = boundaries.Select(boundary => mail.IndexOf(boundary, headers.End, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(mail.Length).Min();
            var content = PartContent.Decode(mail[headers.End..end], TransferEncoding().Match(headers.Text).Groups[1].Value);
            if (PageDecoder.Decode(content, diagnostics) is { } page) pages.Add(page);
        }

        var filled = pages.FindAll(page => page.Contains("<table", StringComparison.OrdinalIgnoreCase));
        return filled.Count > 0 ? string.Concat(filled) : pages.Count > 0 ? pages[0] : "";
    }

    // The block of lines in which a header stands, up to the blank line behind it.
    private static (string Text, int End)? HeadersAround(string mail, int at)
    {
        var from = Math.Max(BlankLine(mail.AsSpan(0, at), last: true), 0);
        var length = BlankLine(mail.AsSpan(at), last: false);
        return length < 0 ? null : (mail[from..(at + length)], at + length);
    }

    private static int BlankLine(ReadOnlySpan<char> text, bool last)
    {
        var windows = last ? text.LastIndexOf("\r\n\r\n") : text.IndexOf("\r\n\r\n");
        var unix = last ? text.LastIndexOf("\n\n") : text.IndexOf("\n\n");
        return windows < 0 ? unix : unix < 0 ? windows : last ? Math.Max(windows, unix) : Math.Min(windows, unix);
    }

    [GeneratedRegex(@"\A\s*[A-Za-z][A-Za-z\-]{1,40}:")]
    private static partial Regex Start();

    [GeneratedRegex(@"^Content-Type:\s*text/html", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex PartHead();

    [GeneratedRegex(@"\bboundary=""?([^""\r\n;]{1,100})", RegexOptions.IgnoreCase)]
    private static partial Regex Boundary();

    [GeneratedRegex(@"^Content-Transfer-Encoding:\s*([A-Za-z0-9\-]+)", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex TransferEncoding();
}
