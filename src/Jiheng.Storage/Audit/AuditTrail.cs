using System.Globalization;
using System.Text.Json;
using Jiheng.Domain.Audit;
using Jiheng.Storage.Mapping;
using Jiheng.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Audit;

/// <summary>What one change does, noted while it runs and written with it.</summary>
internal sealed class AuditTrail
{
    // An import may note a hundred thousand things.
    private const int Batch = 1_000;
    private readonly List<(AuditAction Action, string Subject, string? Before, string? After)> notes = [];

    /// <param name="action">What is done.</param>
    /// <param name="table">To what kind of thing: form, document, set.</param>
    /// <param name="id">To which of them.</param>
    /// <param name="before">What it was.</param>
    /// <param name="after">What it becomes.</param>
    public void Note(AuditAction action, string table, long id, string? before = null, string? after = null) =>
        Note(action, string.Create(CultureInfo.InvariantCulture, $"{table}/{id}"), before, after);

    public void Note(AuditAction action, string subject, string? before = null, string? after = null) => notes.Add((action, subject, before, after));

    /// <summary>The code of an action.</summary>
    public static string CodeOf(AuditAction action) => JsonNamingPolicy.KebabCaseLower.ConvertName(action.ToString());

    /// <summary>Writes what was noted at the end of the log. Until the change is done, nobody else writes there.</summary>
    public async Task WriteAsync(LibraryContext context, Actor actor, DateTime now, CancellationToken cancel)
    {
        if (notes.Count == 0) return;
        var at = UtcConverter.Whole(now);
        var (length, previous) = await HoldAsync(context, notes.Count, cancel).ConfigureAwait(false);
        foreach (var (action, subject, before, after) in notes)
        {
            var entry = new AuditEntry
            {
                Number = ++length, At = at, Actor = new Actor(StoredText.Of(actor.Account), StoredText.Of(actor.Name), StoredText.Of(actor.Origin)),
                Action = CodeOf(action), Subject = subject, Before = Plain(before), After = Plain(after), Previous = previous,
            }.Sealed();
            context.AuditEntries.Add(AuditRows.Of(entry));
            previous = entry.Hash;
            if (length % Batch == 0) await SaveAsync(context, cancel).ConfigureAwait(false);
        }

        await SaveAsync(context, cancel).ConfigureAwait(false);
        await context.AuditHead.ExecuteUpdateAsync(head => head.SetProperty(row => row.Hash, previous), cancel).ConfigureAwait(false);
    }

    // Counted first: from here on, whoever else writes waits, on any database.
    private static async Task<(long Length, string Hash)> HoldAsync(LibraryContext context, int count, CancellationToken cancel)
    {
        if (await context.AuditHead.ExecuteUpdateAsync(head => head.SetProperty(row => row.Length, row => row.Length + count), cancel).ConfigureAwait(false) == 0)
        {
            context.AuditHead.Add(new StoredAuditHead { Id = StoredAuditHead.Only, Length = count, Hash = AuditEntry.NoHash });
            await context.SaveChangesAsync(cancel).ConfigureAwait(false);
            return (0, AuditEntry.NoHash);
        }

        var head = await context.AuditHead.AsNoTracking().SingleAsync(cancel).ConfigureAwait(false);
        return (head.Length - count, head.Hash);
    }

    private static async Task SaveAsync(LibraryContext context, CancellationToken cancel)
    {
        await context.SaveChangesAsync(cancel).ConfigureAwait(false);
        // What is written is not looked at again.
        context.ChangeTracker.Clear();
    }

    private static string? Plain(string? text) => text is null ? null : StoredText.Of(text);
}
