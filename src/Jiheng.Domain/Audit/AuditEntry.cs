using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Jiheng.Domain.Audit;

/// <summary>One entry of the audit log. Each holds the hash of the one before it, so that none can be changed, left out or moved unseen.</summary>
public sealed record AuditEntry
{
    /// <summary>Its place in the log, from 1 without gaps.</summary>
    public required long Number { get; init; }

    /// <summary>When, in UTC and whole microseconds.</summary>
    public required DateTime At { get; init; }

    public required Actor Actor { get; init; }

    /// <summary>What was done, as a code: document-added. An <see cref="AuditAction"/>, or one of a later version.</summary>
    public required string Action { get; init; }

    /// <summary>To what: form/12.</summary>
    public required string Subject { get; init; }

    /// <summary>What it was before; null for nothing.</summary>
    public string? Before { get; init; }

    /// <summary>What it is after; null for nothing.</summary>
    public string? After { get; init; }

    /// <summary>The hash of the entry before, in lower-case hexadecimal digits; <see cref="NoHash"/> for the first.</summary>
    public required string Previous { get; init; }

    /// <summary>SHA-256 over all of the above, in lower-case hexadecimal digits.</summary>
    public string Hash { get; init; } = "";

    /// <summary>What stands before the first entry.</summary>
    public static string NoHash { get; } = new('0', 2 * SHA256.HashSizeInBytes);

    /// <summary>The entry with its hash.</summary>
    public AuditEntry Sealed() => this with { Hash = Computed() };

    /// <summary>Whether its hash is that of its content.</summary>
    public bool IsWhole => Hash == Computed();

    // Every text is preceded by its length, so that nothing can move from one field to the next.
    private string Computed()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, Number);
        Add(hash, At.Ticks);
        foreach (var text in (ReadOnlySpan<string?>)[Actor.Account, Actor.Name, Actor.Origin, Action, Subject, Before, After, Previous]) Add(hash, text);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Add(IncrementalHash hash, string? text)
    {
        var bytes = text is null ? [] : Encoding.UTF8.GetBytes(text);
        Add(hash, text is null ? -1 : bytes.Length);
        hash.AppendData(bytes);
    }

    private static void Add(IncrementalHash hash, long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        hash.AppendData(bytes);
    }
}
