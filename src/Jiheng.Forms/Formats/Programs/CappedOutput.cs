using System.Text;

namespace Jiheng.Forms.Formats.Programs;

/// <summary>What a program wrote, up to a limit.</summary>
/// <param name="Bytes">What was kept.</param>
/// <param name="IsCut">Whether there was more.</param>
internal sealed record CappedOutput(byte[] Bytes, bool IsCut)
{
    public string Text => Encoding.UTF8.GetString(Bytes);

    /// <summary>Reads a program's output.</summary>
    /// <param name="stream">Where it writes.</param>
    /// <param name="limit">How much is kept.</param>
    /// <param name="stopAtLimit">Whether to stop there; else the rest is read and thrown away, so that the program can go on.</param>
    public static async Task<CappedOutput> Read(Stream stream, long limit, bool stopAtLimit)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[64 * 1024];
        var cut = false;
        while (await stream.ReadAsync(buffer).ConfigureAwait(false) is > 0 and var read)
        {
            var room = (int)Math.Min(read, limit - kept.Length);
            kept.Write(buffer, 0, room);
            cut |= room < read;
            if (cut && stopAtLimit) break;
        }

        return new CappedOutput(kept.ToArray(), cut);
    }
}
