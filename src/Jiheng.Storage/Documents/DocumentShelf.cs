using Jiheng.Domain.Audit;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Records;
using Jiheng.Storage.Sets;
using Jiheng.Storage.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Documents;

/// <summary>The files of the library: add, find, list, delete and bring back.</summary>
public sealed class DocumentShelf
{
    private readonly LibrarySession session;

    internal DocumentShelf(LibrarySession session) => this.session = session;

    /// <summary>Takes a file in, or gives back the one that is there with the same bytes, also when both come at once.</summary>
    public Task<AddedDocument> AddAsync(NewDocument document, CancellationToken cancel = default) => DocumentAddition.RunAsync(session, document, cancel);

    /// <summary>Null where there is no such document, or it is deleted.</summary>
    public Task<DocumentRow?> FindAsync(long id, CancellationToken cancel = default) =>
        session.ReadAsync(context => Present(context).Where(document => document.Id == id).Select(DocumentRow.From).FirstOrDefaultAsync(cancel), cancel);

    /// <summary>The document with these very bytes; null where there is none.</summary>
    public Task<DocumentRow?> FindAsync(ReadOnlyMemory<byte> content, CancellationToken cancel = default)
    {
        var hash = ContentHash.Of(content.Span);
        return session.ReadAsync(context => Present(context).Where(document => document.Hash == hash).Select(DocumentRow.From).FirstOrDefaultAsync(cancel), cancel);
    }

    /// <summary>The file's bytes; null where there is no such document.</summary>
    public async Task<byte[]?> ContentAsync(long id, CancellationToken cancel = default)
    {
        var found = await session.ReadAsync(context => Present(context).Where(document => document.Id == id)
            .Select(document => new { document.Content!.Bytes, document.Size }).FirstOrDefaultAsync(cancel), cancel).ConfigureAwait(false);
        return found is null ? null : Compressed.Expand(found.Bytes, found.Size);
    }

    /// <summary>A page of documents, the newest first.</summary>
    /// <param name="page">Which page.</param>
    /// <param name="inBin">True: those that are deleted, the last deleted first.</param>
    /// <param name="setId">Only those of a set, in its order; null: all.</param>
    /// <param name="cancel">Stops the query.</param>
    public Task<Page<DocumentRow>> ListAsync(PageRequest page, bool inBin = false, long? setId = null, CancellationToken cancel = default) => session.ReadAsync(context =>
    {
        var documents = inBin ? context.Documents.Where(document => document.DeletedAt != null) : Present(context);
        var ordered = setId is null
            ? documents.OrderByDescending(document => document.DeletedAt).ThenByDescending(document => document.AddedAt).ThenByDescending(document => document.Id)
            : from member in context.SetMembers
              join document in documents on member.DocumentId equals document.Id
              where member.SetId == setId
              orderby member.Position, document.Id
              select document;
        return page.OfAsync(ordered, DocumentRow.From, cancel);
    }, cancel);

    /// <summary>The files of a set, or of the library, in which no form was found: the newest first.</summary>
    public Task<Page<DocumentRow>> WithoutFormsAsync(PageRequest page, long? setId = null, CancellationToken cancel = default) => session.ReadAsync(context =>
    {
        var documents = Present(context).Where(document => document.Forms.Count == 0);
        if (setId is { } set) documents = documents.Where(document => context.SetMembers.Any(member => member.SetId == set && member.DocumentId == document.Id));
        return page.OfAsync(documents.OrderByDescending(document => document.AddedAt).ThenByDescending(document => document.Id), DocumentRow.From, cancel);
    }, cancel);

    public Task<int> CountAsync(long? setId = null, CancellationToken cancel = default) => session.ReadAsync(context =>
        (setId is { } set ? Present(context).Where(document => context.SetMembers.Any(member => member.SetId == set && member.DocumentId == document.Id)) : Present(context)).CountAsync(cancel), cancel);

    /// <summary>Puts a document into the bin. Nothing happens where it is there already.</summary>
    public Task DeleteAsync(long id, CancellationToken cancel = default) => SetDeletedAsync(id, session.Now, cancel);

    /// <summary>Takes a document out of the bin.</summary>
    /// <exception cref="LibraryException">The same file was added again meanwhile (<see cref="LibraryProblem.Duplicate"/>).</exception>
    public Task RestoreAsync(long id, CancellationToken cancel = default) => SetDeletedAsync(id, null, cancel);

    /// <summary>Removes for good what has been in the bin for more than a number of days, documents and sets.</summary>
    /// <returns>How many documents went.</returns>
    public Task<int> PurgeAsync(int days, CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var before = session.Now.AddDays(-days);
        return session.WriteAsync(async (context, trail) =>
        {
            var sets = await context.Sets.Where(set => set.DeletedAt < before).ExecuteDeleteAsync(cancel).ConfigureAwait(false);
            var documents = await context.Documents.Where(document => document.DeletedAt < before).ExecuteDeleteAsync(cancel).ConfigureAwait(false);
            if (sets + documents > 0) trail.Note(AuditAction.BinEmptied, "bin", before: $"{documents} 份文件，{sets} 个批次");
            return documents;
        }, cancel);
    }

    private static IQueryable<StoredDocument> Present(LibraryContext context) => context.Documents.Where(document => document.DeletedAt == null);

    private Task SetDeletedAsync(long id, DateTime? deletedAt, CancellationToken cancel) => session.WriteAsync(async (context, trail) =>
    {
        // Counted first, so that of two who do the same at once the second sees what the first did.
        await context.Documents.Where(row => row.Id == id).ExecuteUpdateAsync(row => row.SetProperty(row => row.Revision, row => row.Revision + 1), cancel).ConfigureAwait(false);
        var document = await context.Documents.FirstOrDefaultAsync(row => row.Id == id, cancel).ConfigureAwait(false) ?? throw LibraryException.NotFound("份文件");
        if (document.DeletedAt is null == deletedAt is null) return;
        document.DeletedAt = deletedAt;
        trail.Note(deletedAt is null ? AuditAction.DocumentRestored : AuditAction.DocumentDeleted, "document", id, document.FileName);
        try
        {
            await context.SaveChangesAsync(cancel).ConfigureAwait(false);
            await SetShelf.TouchAsync(context, id, cancel).ConfigureAwait(false);
        }
        catch (DbUpdateException problem) when (session.Database.IsDuplicate(problem))
        {
            throw new LibraryException(LibraryProblem.Duplicate, $"“{document.FileName}”删除后又添加过同一份文件，不必恢复，请直接打开后来的那份。", problem);
        }
    }, cancel);
}
