using Jiheng.Forms.Formats.Text;

namespace Jiheng.Web.Features.Forms.Source;

/// <summary>The lines of a text file as the reader counts them.</summary>
internal static class SourceLines
{
    public static IReadOnlyList<string> Of(ReadOnlySpan<byte> content)
    {
        var lines = new List<string>();
        foreach (var line in SourceText(content).AsSpan().EnumerateLines()) lines.Add(line.ToString());
        return lines;
    }

    private static string SourceText(ReadOnlySpan<byte> content) => DecodedText.Of(content) ?? "";
}
