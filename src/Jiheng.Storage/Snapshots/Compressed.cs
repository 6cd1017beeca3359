using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Jiheng.Storage.Snapshots;

/// <summary>Bytes and JSON, compressed with Brotli.</summary>
internal static class Compressed
{
    public static byte[] Bytes(ReadOnlySpan<byte> bytes)
    {
        using var held = new MemoryStream(bytes.Length / 3);
        using (var brotli = new BrotliStream(held, CompressionLevel.Optimal)) brotli.Write(bytes);
        return held.ToArray();
    }

    public static byte[] Json<T>(T value, JsonTypeInfo<T> type) => Bytes(JsonSerializer.SerializeToUtf8Bytes(value, type));

    /// <param name="compressed">What <see cref="Bytes"/> gave.</param>
    /// <param name="size">The size before compression, where it is known.</param>
    public static byte[] Expand(byte[] compressed, long size = 0)
    {
        using var brotli = new BrotliStream(new MemoryStream(compressed, writable: false), CompressionMode.Decompress);
        using var held = new MemoryStream((int)size);
        brotli.CopyTo(held);
        return held.Length == held.Capacity ? held.GetBuffer() : held.ToArray();
    }

    public static T Json<T>(byte[] compressed, JsonTypeInfo<T> type) =>
        JsonSerializer.Deserialize(Expand(compressed), type) ?? throw new JsonException("A snapshot is never null.");
}
