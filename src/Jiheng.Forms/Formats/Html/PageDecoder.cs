using System.Text;
using System.Text.RegularExpressions;
using Jiheng.Domain.Documents;
using Jiheng.Forms.Formats.Text;

namespace Jiheng.Forms.Formats.Html;

/// <summary>A page's bytes to text. What the page says of its encoding is asked only where it is neither UTF-8 nor a Chinese national one:
/// pages that were saved anew often still name the encoding they once had.</summary>
internal static partial class PageDecoder
{
    private const int HeadLength = 4096;

    public static string? Decode(ReadOnlySpan<byte> bytes, List<Diagnostic> diagnostics) =>
        Named(bytes) is { } encoding ? encoding.GetString(bytes) : TextDecoder.Decode(bytes, diagnostics);

    private static Encoding? Named(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.ASCII.GetString(bytes[..Math.Min(bytes.Length, HeadLength)]);
        if (Charset().Match(head) is not { Success: true } match) return null;
        var name = match.Groups[1].Value.ToUpperInvariant();
        // A page whose head could be read as single bytes is no UTF-16, whatever it says.
        if (name.StartsWith("GB", StringComparison.Ordinal) || name.StartsWith("UTF", StringComparison.Ordinal)) return null;
        try
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            return Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex("""<meta[^>]{0,200}charset\s*=\s*["']?([A-Za-z0-9_\-]{2,30})""", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
