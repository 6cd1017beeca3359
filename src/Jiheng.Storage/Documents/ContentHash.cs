using System.Security.Cryptography;

namespace Jiheng.Storage.Documents;

/// <summary>What tells whether two files are the same.</summary>
internal static class ContentHash
{
    public static string Of(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
