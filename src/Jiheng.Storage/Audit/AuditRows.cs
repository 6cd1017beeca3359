using Jiheng.Domain.Audit;
using Jiheng.Storage.Records;

namespace Jiheng.Storage.Audit;

/// <summary>Entries of the audit log as rows of its table, and back.</summary>
internal static class AuditRows
{
    public static StoredAuditEntry Of(AuditEntry entry) => new()
    {
        Number = entry.Number, At = entry.At, Account = entry.Actor.Account, Name = entry.Actor.Name, Origin = entry.Actor.Origin, Action = entry.Action,
        Subject = entry.Subject, Before = entry.Before, After = entry.After, Previous = entry.Previous, Hash = entry.Hash,
    };

    public static AuditEntry Of(StoredAuditEntry row) => new()
    {
        Number = row.Number, At = row.At, Actor = new Actor(row.Account, row.Name, row.Origin), Action = row.Action,
        Subject = row.Subject, Before = row.Before, After = row.After, Previous = row.Previous, Hash = row.Hash,
    };
}
