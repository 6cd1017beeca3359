namespace Jiheng.Forms.Formats.Text;

/// <summary>A text file's bytes as the text that the reader saw.</summary>
public static class DecodedText
{
    /// <summary>The whole text; null where the bytes are no text.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes) => TextDecoder.Decode(bytes, []);
}
