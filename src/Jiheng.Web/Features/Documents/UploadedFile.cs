using System.Buffers;

namespace Jiheng.Web.Features.Documents;

/// <summary>What comes up with a request: its name as people see it, and its bytes up to a limit.</summary>
internal static class UploadedFile
{
    private const int LongestName = 200;
    private const int LongestEnding = 12;
    private const int Piece = 81_920;

    /// <summary>The file's name without its folder, cut in the middle where it is too long, so that its ending stays.</summary>
    public static string Name(HttpRequest request) => Named(Uri.UnescapeDataString(request.Headers["X-File-Name"].ToString()));

    /// <summary>The name of a file by its path, whatever parts the path's folders.</summary>
    public static string Named(string path)
    {
        var given = path.Replace('\\', '/');
        var name = new string([.. given[(given.LastIndexOf('/') + 1)..].Where(letter => !char.IsControl(letter))]).Trim();
        if (name.Trim('.').Length == 0) return "未命名";
        if (name.Length <= LongestName) return name;
        var ending = Path.GetExtension(name) is { Length: > 0 and <= LongestEnding } short_ ? short_ : "";
        return Short(name, LongestName - ending.Length - 1) + "…" + ending;
    }

    /// <summary>The beginning of a text, without half a letter at its end.</summary>
    public static string Short(string text, int longest = LongestName) =>
        text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];

    /// <summary>Reads a body whole; null where it is longer than the limit, of which no more is read than is needed to know.</summary>
    /// <remarks>A body sent in chunks does not say beforehand how long it is.</remarks>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, long limit, CancellationToken cancel)
    {
        if (request.ContentLength > limit) return null;
        var content = new MemoryStream((int)(request.ContentLength ?? 0));
        var piece = ArrayPool<byte>.Shared.Rent(Piece);
        try
        {
            for (int read; (read = await request.Body.ReadAsync(piece, cancel)) > 0;)
            {
                if (content.Length + read > limit) return null;
                content.Write(piece, 0, read);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }

        return content.GetBuffer().AsMemory(0, (int)content.Length);
    }
}
