using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Jiheng.Storage.Searching;

/// <summary>The hash by which texts that were copied from each other are found.</summary>
internal static class CopyHash
{
    // Shorter texts are terms of the trade: everybody writes 服务对象满意度.
    private const int Shortest = 8;

    /// <summary>Null for a text too short for its repetition to mean anything.</summary>
    public static long? Of(string text)
    {
        var plain = FoldedText.Plain(text);
        return plain.Length < Shortest ? null : BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(MemoryMarshal.AsBytes(plain.AsSpan())));
    }
}
