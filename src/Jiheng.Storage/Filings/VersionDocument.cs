using System.Security.Cryptography;
using System.Text.Json;
using Jiheng.Domain.Documents;
using Jiheng.Storage.Snapshots;

namespace Jiheng.Storage.Filings;

/// <summary>A version as the document that is kept, hashed and given out: its SHA-256 stands in the audit log, so that whoever has the
/// document and the log's export can prove that it is what was handed in.</summary>
public sealed record VersionDocument
{
    /// <summary>The number of the filing.</summary>
    public required long Filing { get; init; }

    public required int Version { get; init; }

    public required int Round { get; init; }

    public required string Unit { get; init; }

    public string? ProjectCode { get; init; }

    public required string ProjectName { get; init; }

    public required int Year { get; init; }

    /// <summary>Who handed it in.</summary>
    public required string Account { get; init; }

    /// <summary>When, in whole milliseconds UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>What the unit said of it; null: nothing.</summary>
    public string? Note { get; init; }

    public required PerformanceForm Form { get; init; }

    /// <summary>The bytes of the document: the same for the same version, for ever.</summary>
    public byte[] Bytes() => JsonSerializer.SerializeToUtf8Bytes(this, SnapshotTypes.Plain.VersionDocument);

    /// <exception cref="JsonException">These are no version's bytes.</exception>
    public static VersionDocument Read(ReadOnlySpan<byte> bytes) => JsonSerializer.Deserialize(bytes, SnapshotTypes.Plain.VersionDocument) ?? throw new JsonException("A version is never null.");

    /// <summary>What the audit log tells of a version.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="hash">The hash of its bytes.</param>
    public static string LogText(int number, string hash) => $"第 {number} 版，SHA-256 {hash}";

    /// <summary>SHA-256 in lower-case hexadecimal, as the audit log tells it.</summary>
    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
