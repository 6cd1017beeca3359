using System.Net;

namespace Jiheng.Tests.Web;

/// <summary>A body that counts how much of it was sent, and says its length or not.</summary>
internal sealed class EndlessContent : HttpContent
{
    private readonly byte[] piece;
    private readonly long length;
    private readonly bool saysLength;

    public EndlessContent(byte[] whole) => (piece, length) = (whole, whole.Length);

    public EndlessContent(long length, bool saysLength) => (piece, this.length, this.saysLength) = (new byte[64 * 1024], length, saysLength);

    public long Sent { get; private set; }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        for (; Sent < length; Sent += piece.Length) await stream.WriteAsync(piece);
    }

    protected override bool TryComputeLength(out long computed)
    {
        computed = length;
        return saysLength;
    }
}
