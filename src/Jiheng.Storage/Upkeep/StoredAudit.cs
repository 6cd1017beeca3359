using System.Runtime.CompilerServices;
using Jiheng.Domain.Audit;
using Jiheng.Storage.Audit;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Upkeep;

/// <summary>Holds the audit log of a library against itself.</summary>
internal static class StoredAudit
{
    /// <summary>What is wrong with it, in Chinese.</summary>
    public static async IAsyncEnumerable<string> ProblemsAsync(LibraryContext context, [EnumeratorCancellation] CancellationToken cancel)
    {
        var chain = new AuditChain();
        await foreach (var row in context.AuditEntries.AsNoTracking().OrderBy(entry => entry.Number).AsAsyncEnumerable().WithCancellation(cancel).ConfigureAwait(false))
        {
            if (chain.Take(AuditRows.Of(row)) is { } problem) yield return Told(problem);
        }

        var head = await context.AuditHead.AsNoTracking().FirstOrDefaultAsync(cancel).ConfigureAwait(false);
        if (chain.End(head?.Length ?? 0, head?.Hash ?? AuditEntry.NoHash) is { } end) yield return Told(end);
    }

    private static string Told(string problem) => $"审计日志：{problem}";
}
