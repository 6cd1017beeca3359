using System.Text.Json;
using Jiheng.Domain.Audit;
using Jiheng.Storage.Audit;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Records;
using Jiheng.Storage.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Sets;

/// <summary>Named sets of documents (批次). Deleting a set leaves its documents.</summary>
public sealed class SetShelf
{
    private const string Table = "set";
    private readonly LibrarySession session;

    internal SetShelf(LibrarySession session) => this.session = session;

    /// <summary>A page of sets, the newest first.</summary>
    public Task<Page<SetRow>> ListAsync(PageRequest page, bool inBin = false, CancellationToken cancel = default) => session.ReadAsync(context =>
    {
        var sets = context.Sets.Where(set => set.DeletedAt != null == inBin);
        return page.OfAsync(sets.OrderByDescending(set => set.CreatedAt).ThenByDescending(set => set.Id), SetRow.From, cancel);
    }, cancel);

    /// <summary>Null where there is no such set, or it is deleted.</summary>
    public Task<SetRow?> FindAsync(long id, CancellationToken cancel = default) =>
        session.ReadAsync(context => context.Sets.Where(set => set.Id == id && set.DeletedAt == null).Select(SetRow.From).FirstOrDefaultAsync(cancel), cancel);

    /// <summary>The newest set that holds a document; null where none does.</summary>
    public Task<SetRow?> NewestWithAsync(long documentId, CancellationToken cancel = default) => session.ReadAsync(context => context.Sets
        .Where(set => set.DeletedAt == null && set.Members.Any(member => member.DocumentId == documentId))
        .OrderByDescending(set => set.CreatedAt).ThenByDescending(set => set.Id).Select(SetRow.From).FirstOrDefaultAsync(cancel), cancel);

    /// <summary>Asks for the forms to be checked anew: the rules changed, or Jiheng did.</summary>
    public Task AskComparingAsync(long id, CancellationToken cancel = default) => ChangeAsync(id, null, (_, _, trail) =>
    {
        trail.Note(AuditAction.SetCheckAsked, Table, id);
        return Task.CompletedTask;
    }, cancel);

    /// <summary>Says that the forms were checked against each other as the set was at a revision.</summary>
    public Task MarkComparedAsync(long id, int revision, CancellationToken cancel = default) => session.WriteAsync(async (context, trail) =>
    {
        await context.Sets.Where(set => set.Id == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.ComparedRevision, revision), cancel).ConfigureAwait(false);
        trail.Note(AuditAction.SetCompared, Table, id);
    }, cancel);

    /// <summary>Which of some documents are in a set together with this one.</summary>
    public Task<IReadOnlyList<long>> TogetherAsync(long documentId, IReadOnlyList<long> others, CancellationToken cancel = default) => session.ReadAsync<IReadOnlyList<long>>(async context =>
    {
        var sets = context.SetMembers.Where(member => member.DocumentId == documentId).Join(context.Sets.Where(set => set.DeletedAt == null), member => member.SetId, set => set.Id, (_, set) => set.Id);
        return await context.SetMembers.Where(member => others.Contains(member.DocumentId) && sets.Contains(member.SetId))
            .Select(member => member.DocumentId).Distinct().ToListAsync(cancel).ConfigureAwait(false);
    }, cancel);

    /// <summary>Makes a set of documents, in the order given.</summary>
    public Task<long> CreateAsync(string name, IReadOnlyList<long> documentIds, CancellationToken cancel = default)
    {
        var set = new StoredSet { OrganisationId = session.Scope.Home.OrganisationId, Owner = session.Scope.Home.Path, Name = Named(name), CreatedAt = session.Now };
        return session.WriteAsync(async (context, trail) =>
        {
            context.Add(set);
            await AppendAsync(context, set, documentIds, cancel).ConfigureAwait(false);
            trail.Note(AuditAction.SetCreated, Table, set.Id, after: set.Name);
            return set.Id;
        }, cancel);
    }

    /// <summary>Puts documents at the end of a set; those that are in it stay where they are.</summary>
    public Task AddAsync(long id, IReadOnlyList<long> documentIds, CancellationToken cancel = default) =>
        ChangeAsync(id, null, async (context, set, trail) =>
        {
            await AppendAsync(context, set, documentIds, cancel).ConfigureAwait(false);
            trail.Note(AuditAction.SetFilled, Table, id, after: Numbers(documentIds));
        }, cancel);

    public Task RemoveAsync(long id, IReadOnlyList<long> documentIds, CancellationToken cancel = default) => ChangeAsync(id, null, async (context, set, trail) =>
    {
        await context.SetMembers.Where(member => member.SetId == set.Id && documentIds.Contains(member.DocumentId)).ExecuteDeleteAsync(cancel).ConfigureAwait(false);
        trail.Note(AuditAction.SetReduced, Table, id, before: Numbers(documentIds));
    }, cancel);

    /// <param name="id">The set.</param>
    /// <param name="name">Its new name.</param>
    /// <param name="revision">The revision that the person saw (SetRow.Revision); null: whatever it is now.</param>
    /// <param name="cancel">Stops the change.</param>
    public Task RenameAsync(long id, string name, int? revision = null, CancellationToken cancel = default) => ChangeAsync(id, revision, (_, set, trail) =>
    {
        trail.Note(AuditAction.SetRenamed, Table, id, set.Name, Named(name));
        set.Name = Named(name);
        return Task.CompletedTask;
    }, cancel);

    /// <summary>Keeps the filters with which people look at the set; null: none.</summary>
    public Task SaveFilterAsync(long id, FormFilter? filter, CancellationToken cancel = default) => ChangeAsync(id, null, (_, set, trail) =>
    {
        var kept = filter is null ? null : JsonSerializer.Serialize(filter, SnapshotTypes.Plain.FormFilter);
        trail.Note(AuditAction.SetFilterKept, Table, id, set.Filters, kept);
        set.Filters = kept;
        return Task.CompletedTask;
    }, cancel);

    /// <summary>Puts a set into the bin.</summary>
    public Task DeleteAsync(long id, CancellationToken cancel = default) => SetDeletedAsync(id, session.Now, cancel);

    /// <summary>Takes a set out of the bin.</summary>
    public Task RestoreAsync(long id, CancellationToken cancel = default) => SetDeletedAsync(id, null, cancel);

    private Task SetDeletedAsync(long id, DateTime? deletedAt, CancellationToken cancel) => ChangeAsync(id, null, (_, set, trail) =>
    {
        if (set.DeletedAt is null == deletedAt is null) return Task.CompletedTask;
        set.DeletedAt = deletedAt;
        trail.Note(deletedAt is null ? AuditAction.SetRestored : AuditAction.SetDeleted, Table, id, set.Name);
        return Task.CompletedTask;
    }, cancel, deletedToo: true);

    private Task ChangeAsync(long id, int? revision, Func<LibraryContext, StoredSet, AuditTrail, Task> change, CancellationToken cancel, bool deletedToo = false) => session.WriteAsync(async (context, trail) =>
    {
        // Counted first: from here on, whoever else changes the set waits, on any database, and nobody's members are lost.
        var counted = await context.Sets.Where(set => set.Id == id && (deletedToo || set.DeletedAt == null))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Revision, row => row.Revision + 1), cancel).ConfigureAwait(false);
        if (counted == 0) throw LibraryException.NotFound("个批次");
        var set = await context.Sets.FirstAsync(set => set.Id == id, cancel).ConfigureAwait(false);
        if (revision is { } seen && seen + 1 != set.Revision) throw LibraryException.Changed();
        await change(context, set, trail).ConfigureAwait(false);
        await context.SaveChangesAsync(cancel).ConfigureAwait(false);
    }, cancel);

    /// <summary>What is in the sets of a document changed: they are to be compared anew.</summary>
    internal static Task TouchAsync(LibraryContext context, long documentId, CancellationToken cancel) => context.Sets
        .Where(set => set.Members.Any(member => member.DocumentId == documentId))
        .ExecuteUpdateAsync(set => set.SetProperty(row => row.Revision, row => row.Revision + 1), cancel);

    private static async Task AppendAsync(LibraryContext context, StoredSet set, IReadOnlyList<long> documentIds, CancellationToken cancel)
    {
        await context.SaveChangesAsync(cancel).ConfigureAwait(false);
        var there = await context.SetMembers.Where(member => member.SetId == set.Id).Select(member => new { member.DocumentId, member.Position }).ToListAsync(cancel).ConfigureAwait(false);
        var known = await context.Documents.Where(document => documentIds.Contains(document.Id)).Select(document => document.Id).ToListAsync(cancel).ConfigureAwait(false);
        if (documentIds.Except(known).Any()) throw LibraryException.NotFound("份文件");
        var position = there.Count == 0 ? 0 : there.Max(member => member.Position) + 1;
        foreach (var document in documentIds.Distinct().Except(there.Select(member => member.DocumentId)))
            context.Add(new StoredSetMember { SetId = set.Id, DocumentId = document, Position = position++ });
        await context.SaveChangesAsync(cancel).ConfigureAwait(false);
    }

    private static string Numbers(IEnumerable<long> ids) => string.Join(", ", ids);

    private static string Named(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return name.Trim();
    }
}
