using System.Text;

namespace Jiheng.Forms.Formats.Archives;

/// <summary>How names in archives are written where the archive does not say so: Windows writes GBK, other systems UTF-8.</summary>
internal sealed class ArchiveNames : Encoding
{
    // A name of Chinese letters in UTF-8 has groups of three bytes; groups of two are how GBK happens to look like UTF-8.
    private const char FirstOfThree = '\u0800';
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Chinese = OfChina();

    public override int GetByteCount(char[] chars, int index, int count) => Strict.GetByteCount(chars, index, count);

    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) => Strict.GetBytes(chars, charIndex, charCount, bytes, byteIndex);

    public override int GetCharCount(byte[] bytes, int index, int count) => Of(bytes.AsSpan(index, count)).GetCharCount(bytes, index, count);

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) =>
        Of(bytes.AsSpan(byteIndex, byteCount)).GetChars(bytes, byteIndex, byteCount, chars, charIndex);

    public override int GetMaxByteCount(int charCount) => Strict.GetMaxByteCount(charCount);

    public override int GetMaxCharCount(int byteCount) => Math.Max(Strict.GetMaxCharCount(byteCount), Chinese.GetMaxCharCount(byteCount));

    private static Encoding Of(ReadOnlySpan<byte> name)
    {
        try
        {
            var text = Strict.GetString(name);
            return Ascii.IsValid(name) || text.Any(letter => letter >= FirstOfThree) ? Strict : Chinese;
        }
        catch (DecoderFallbackException)
        {
            return Chinese;
        }
    }

    private static Encoding OfChina()
    {
        RegisterProvider(CodePagesEncodingProvider.Instance);
        return GetEncoding("GB18030");
    }
}
