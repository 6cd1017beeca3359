using Jiheng.Storage.Databases;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Mapping;
using Jiheng.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Notices;

/// <summary>What a person is told: his own notices and nobody else's. Reading them is no business of the audit log.</summary>
public sealed class NoticeBox
{
    /// <summary>No more are counted: a mark in the corner says no more either.</summary>
    public const int MostCounted = 100;

    private readonly LibrarySession session;

    internal NoticeBox(LibrarySession session) => this.session = session;

    /// <summary>A page of notices: those not read yet first, the newest first.</summary>
    public Task<Page<NoticeRow>> ListAsync(PageRequest page, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        return session.ReadAsync(context => page.OfAsync(Own(context).OrderBy(row => row.ReadAt != null).ThenByDescending(row => row.Id),
            row => new NoticeRow(row.Id, row.Kind, row.FilingId, row.Year, row.FormKind, row.About, row.Words, row.By, row.At, row.ReadAt), cancel), cancel);
    }

    /// <summary>How many are not read yet; no more than <see cref="MostCounted"/>.</summary>
    public Task<int> UnreadAsync(CancellationToken cancel = default) => session.ReadAsync(context => Own(context).Where(row => row.ReadAt == null).Take(MostCounted).CountAsync(cancel), cancel);

    /// <summary>Marks one as read.</summary>
    /// <returns>The notice.</returns>
    /// <exception cref="LibraryException">There is none of the number for the person.</exception>
    public Task<NoticeRow> ReadAsync(long id, CancellationToken cancel = default) => session.WriteAsync(async (context, _) =>
    {
        var row = await Own(context).FirstOrDefaultAsync(each => each.Id == id, cancel).ConfigureAwait(false) ?? throw LibraryException.NotFound("条消息");
        row.ReadAt ??= session.Now;
        await context.SaveChangesAsync(cancel).ConfigureAwait(false);
        return new NoticeRow(row.Id, row.Kind, row.FilingId, row.Year, row.FormKind, row.About, row.Words, row.By, row.At, row.ReadAt);
    }, cancel);

    /// <summary>Marks as read all up to one that the person saw: what came since stays new.</summary>
    public Task ReadAllAsync(long upTo, CancellationToken cancel = default) => session.WriteAsync((context, _) =>
    {
        DateTime? now = session.Now;
        return Own(context).Where(row => row.ReadAt == null && row.Id <= upTo).ExecuteUpdateAsync(row => row.SetProperty(each => each.ReadAt, now), cancel);
    }, cancel);

    private IQueryable<StoredNotice> Own(LibraryContext context)
    {
        var account = StoredText.Of(session.Actor.Account);
        return context.Notices.Where(row => row.Account == account);
    }
}
