using System.Text.Json;
using Jiheng.Domain.Audit;
using Jiheng.Storage.Filings;

namespace Jiheng.Exchange.Audit;

/// <summary>Proves by the audit log that a version's file is what was handed in: the log tells its hash, from that very moment on.</summary>
public sealed class VersionProof
{
    private readonly string subject;
    private readonly string told;
    private readonly string beginning;
    private AuditEntry? proof;
    private AuditEntry? other;

    private VersionProof(VersionDocument document, string hash)
    {
        subject = FormattableString.Invariant($"filing/{document.Filing}");
        (told, beginning) = (VersionDocument.LogText(document.Version, hash), VersionDocument.LogText(document.Version, ""));
        Name = $"{document.Unit}“{document.ProjectName}”{document.Year} 年度第 {document.Version} 版";
    }

    /// <summary>What the file says that it is.</summary>
    public string Name { get; }

    public bool IsProven => proof is not null && other is null;

    /// <summary>What the log says of it, in Chinese; only after all entries were looked at.</summary>
    public string Says => this switch
    {
        { other: { } entry } => $"与日志第 {entry.Number} 号记的校验码不同：文件的内容不是当时报送的。",
        { proof: { } entry } => $"与日志第 {entry.Number} 号一致：{entry.Actor.Name} 于 {entry.At.ToLocalTime():yyyy-MM-dd HH:mm} 报送，内容没有改动。",
        _ => "日志里没有这一版的报送记录：日志是在报送之前导出的，或者是另一个资料库的。",
    };

    /// <param name="bytes">The version's file, as it was downloaded.</param>
    /// <exception cref="FormatException">It is no version's file.</exception>
    public static VersionProof Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return new VersionProof(VersionDocument.Read(bytes), VersionDocument.HashOf(bytes));
        }
        catch (JsonException problem)
        {
            throw new FormatException("It is no version's file.", problem);
        }
    }

    /// <summary>Looks at the next entry of the log.</summary>
    public void Look(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        // Approvals tell the hash once more: it is the same one.
        if (entry.Subject != subject || entry.After is not { } after || !after.StartsWith(beginning, StringComparison.Ordinal)) return;
        if (after == told) proof ??= entry;
        else other ??= entry;
    }
}
