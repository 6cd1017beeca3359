using Jiheng.Storage.Mapping;
using Jiheng.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Filings;

/// <summary>Who has the editor of a filing open: a row for each person who says so every few seconds. It stands in the database, because people may be on different servers.</summary>
public sealed class PresenceBook
{
    /// <summary>Whoever has not been heard of for so long is gone.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly LibrarySession session;

    internal PresenceBook(LibrarySession session) => this.session = session;

    /// <summary>Says that one is there, and learns who else is and how far the draft is. No audit log tells of it.</summary>
    /// <param name="id">The filing.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>Null where there is no such filing.</returns>
    public Task<FilingPresence?> ComeAsync(long id, CancellationToken cancel = default)
    {
        var account = StoredText.Of(session.Actor.Account);
        return session.WriteAsync(async (context, _) =>
        {
            if (await context.Filings.Where(row => row.Id == id).Select(row => (int?)row.LastEdit).FirstOrDefaultAsync(cancel).ConfigureAwait(false) is not { } last) return null;
            var (now, gone) = (session.Now, session.Now - Patience);
            var name = session.Actor.Name;
            if (await context.FilingPresence.Where(row => row.FilingId == id && row.Account == account).ExecuteUpdateAsync(row => row.SetProperty(each => each.SeenAt, now).SetProperty(each => each.Name, name), cancel).ConfigureAwait(false) == 0)
            {
                // Who comes anew sweeps after those who left. Where he comes twice at once, the session runs the second one again.
                await context.FilingPresence.Where(row => row.FilingId == id && row.SeenAt < gone).ExecuteDeleteAsync(cancel).ConfigureAwait(false);
                context.Add(new StoredFilingPresence { FilingId = id, Account = account, Name = name, SeenAt = now });
                await context.SaveChangesAsync(cancel).ConfigureAwait(false);
            }

            var others = await context.FilingPresence.Where(row => row.FilingId == id && row.Account != account && row.SeenAt >= gone).OrderBy(row => row.Name).Select(row => row.Name).ToListAsync(cancel).ConfigureAwait(false);
            return new FilingPresence(last, others);
        }, cancel);
    }

    /// <summary>Says that one is gone.</summary>
    public Task LeaveAsync(long id, CancellationToken cancel = default)
    {
        var account = StoredText.Of(session.Actor.Account);
        return session.WriteAsync((context, _) => context.FilingPresence.Where(row => row.FilingId == id && row.Account == account).ExecuteDeleteAsync(cancel), cancel);
    }
}

/// <summary>Who else has the editor of a filing open.</summary>
/// <param name="LastEdit">The number of the draft's last edit.</param>
/// <param name="Others">The names of the others.</param>
public sealed record FilingPresence(int LastEdit, IReadOnlyList<string> Others);
