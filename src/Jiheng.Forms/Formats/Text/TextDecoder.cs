using System.Text;
using Jiheng.Domain.Documents;

namespace Jiheng.Forms.Formats.Text;

/// <summary>Bytes to text: UTF-8, UTF-16 and GB18030, with or without a byte order mark.</summary>
internal static class TextDecoder
{
    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding Gb18030 = Load();

    /// <summary>Decodes a whole file.</summary>
    /// <returns>Null with a diagnostic where the bytes are no text at all.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes, List<Diagnostic> diagnostics)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) return Utf8OrChinese(bytes[3..], diagnostics);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        if (Utf16Order(bytes) is { } order) return order.GetString(bytes);
        if (IsBinary(bytes))
        {
            diagnostics.Add(new("READ-BINARY", Severity.Error, "文件不是文本，内容无法识别。", default, "请确认文件未损坏，并另存为文本文件后重试。"));
            return null;
        }

        return Utf8OrChinese(bytes, diagnostics);
    }

    private static string Utf8OrChinese(ReadOnlySpan<byte> bytes, List<Diagnostic> diagnostics)
    {
        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            // A file cut in the middle of a character is still UTF-8.
            var whole = bytes;
            for (var cut = 1; cut <= 3 && whole.Length > cut; cut++)
            {
                try
                {
                    var text = Utf8.GetString(whole[..^cut]);
                    diagnostics.Add(new("READ-CUT", Severity.Warning, "文件末尾的字符不完整，文件可能被截断。", default, "请核对原文件是否完整。"));
                    return text;
                }
                catch (DecoderFallbackException)
                {
                    continue;
                }
            }

            var decoded = Gb18030.GetString(bytes);
            var damaged = decoded.AsSpan().Count('\uFFFD');
            if (damaged > 0)
                diagnostics.Add(new("READ-ENCODING", Severity.Warning, $"有 {damaged} 处字符无法按 UTF-8 或 GB18030 识别。", default, "请用 UTF-8 或 GB18030 编码重新保存文件。"));
            return decoded;
        }
    }

    private static Encoding? Utf16Order(ReadOnlySpan<byte> bytes)
    {
        // Without a mark, text in UTF-16 shows as zero bytes beside its ASCII digits and line ends, on the same side but for a few
        // characters such as 一 (4E 00).
        var sample = bytes[..Math.Min(bytes.Length, 4096)];
        int even = 0, odd = 0;
        for (var i = 0; i + 1 < sample.Length; i += 2)
        {
            if (sample[i] == 0 && sample[i + 1] is >= 9 and < 128) even++;
            if (sample[i + 1] == 0 && sample[i] is >= 9 and < 128) odd++;
        }

        var enough = Math.Max(2, sample.Length / 100);
        if (odd > enough && odd > even * 4) return Encoding.Unicode;
        return even > enough && even > odd * 4 ? Encoding.BigEndianUnicode : null;
    }

    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, 65_536)];
        var control = 0;
        foreach (var b in sample)
        {
            if (b == 0) return true;
            if (b < 32 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 12 or 27)) control++;
        }

        return control * 50 > sample.Length;
    }

    private static Encoding Load()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding("GB18030");
    }
}
