using Jiheng.Domain.Audit;
using Jiheng.Storage.Records;

namespace Jiheng.Storage.Audit;

/// <summary>Which entries of the audit log are asked for; what is null does not matter.</summary>
public sealed record AuditFilter
{
    /// <summary>A part of the account or of the name.</summary>
    public string? Who { get; init; }

    public AuditAction? Action { get; init; }

    /// <summary>form/12</summary>
    public string? Subject { get; init; }

    /// <summary>From this instant on, UTC.</summary>
    public DateTime? From { get; init; }

    /// <summary>Before this instant, UTC.</summary>
    public DateTime? Before { get; init; }

    internal IQueryable<StoredAuditEntry> Of(IQueryable<StoredAuditEntry> entries)
    {
        if (Who is { Length: > 0 } who) entries = entries.Where(entry => entry.Account.Contains(who) || entry.Name.Contains(who));
        if (Action is { } action && AuditTrail.CodeOf(action) is var code) entries = entries.Where(entry => entry.Action == code);
        if (Subject is { Length: > 0 } subject) entries = entries.Where(entry => entry.Subject == subject);
        if (From is { } from) entries = entries.Where(entry => entry.At >= from);
        if (Before is { } before) entries = entries.Where(entry => entry.At < before);
        return entries;
    }
}
