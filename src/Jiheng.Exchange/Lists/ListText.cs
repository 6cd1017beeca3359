using System.Text;
using Jiheng.Storage.Importing;

namespace Jiheng.Exchange.Lists;

/// <summary>The text of a list. Its encoding is proved, not guessed: a wrong one is named with the first line that shows it.</summary>
internal static class ListText
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);
    private static readonly Encoding Gb18030 = Strict();

    /// <returns>Null with a problem where it is no text in a known encoding.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes, Func<string, bool> isHead, ICollection<ImportProblem> problems)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Utf16(bytes, problems);
        var marked = bytes.StartsWith(Encoding.UTF8.Preamble);
        if (marked) bytes = bytes[3..];
        if (bytes.IndexOf((byte)0) is var zero and >= 0)
        {
            problems.Add(new ImportProblem(LineOf(bytes, zero), null, "文件里有 0 字节，不是文本，或是没有标记的 UTF-16。", "请另存为 UTF-8 编码的 CSV 后再导入。"));
            return null;
        }

        if (FirstBad(bytes) is not { } bad) return Utf8.GetString(bytes);
        if (!marked && Chinese(bytes, isHead) is { } text) return text;
        problems.Add(new ImportProblem(LineOf(bytes, bad), null, $"第 {bad - bytes[..bad].LastIndexOf((byte)'\n')} 个字节起不是 UTF-8，整个文件也不是 GB18030（GBK）。", "请用原来的软件把文件另存为 UTF-8 编码的 CSV（Excel：CSV UTF-8），再导入。"));
        return null;
    }

    private static string? Utf16(ReadOnlySpan<byte> bytes, ICollection<ImportProblem> problems)
    {
        try
        {
            return new UnicodeEncoding(bytes[0] == 0xFE, false, throwOnInvalidBytes: true).GetString(bytes[2..]);
        }
        catch (DecoderFallbackException)
        {
            problems.Add(new ImportProblem(0, null, "文件标明是 UTF-16，但有不完整的字符。", "请用原来的软件另存为 UTF-8 编码的 CSV，再导入。"));
            return null;
        }
    }

    // Nearly any bytes can be read as GB18030. Only the head proves that they are meant so.
    private static string? Chinese(ReadOnlySpan<byte> bytes, Func<string, bool> isHead)
    {
        try
        {
            var text = Gb18030.GetString(bytes);
            var head = text.AsSpan().TrimStart();
            if (head.IndexOfAny('\r', '\n') is var end and >= 0) head = head[..end];
            return head.ToString().Split(',', '\t', ';').Any(cell => isHead(cell.Trim(' ', '"'))) ? text : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static int? FirstBad(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; at < bytes.Length;)
        {
            var ascii = bytes[at..].IndexOfAnyExceptInRange((byte)0, (byte)127);
            if (ascii < 0) return null;
            at += ascii;
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) != System.Buffers.OperationStatus.Done) return at;
            at += length;
        }

        return null;
    }

    private static int LineOf(ReadOnlySpan<byte> bytes, int at) => bytes[..at].Count((byte)'\n') + 1;

    private static Encoding Strict()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
    }
}
