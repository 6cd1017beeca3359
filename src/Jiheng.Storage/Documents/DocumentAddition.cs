using System.Text.Json;
using Jiheng.Domain.Audit;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Records;
using Jiheng.Storage.Scoping;
using Jiheng.Storage.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Documents;

/// <summary>Takes one file in. All that costs time is done before the database is asked for the right to write.</summary>
internal static class DocumentAddition
{
    public static async Task<AddedDocument> RunAsync(LibrarySession session, NewDocument added, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(added);
        if (added.Results.Count != added.Read.Forms.Count) throw new ArgumentException("One result a form.", nameof(added));
        var hash = ContentHash.Of(added.Content.Span);
        if (await session.ReadAsync(context => FindAsync(context, session.Scope.Home, hash, cancel), cancel).ConfigureAwait(false) is { } there) return there;
        var (document, parts) = Prepare(session, added, hash);
        try
        {
            // Asked again with the right to write: the same file may have come in meanwhile.
            return await session.WriteAsync(async (context, trail) =>
            {
                if (await FindAsync(context, session.Scope.Home, hash, cancel).ConfigureAwait(false) is { } other) return other;
                var row = await InsertAsync(session.Database, context, document, parts, cancel).ConfigureAwait(false);
                trail.Note(AuditAction.DocumentAdded, "document", row.Id, after: $"{document.FileName} {hash}");
                return row;
            }, cancel).ConfigureAwait(false);
        }
        catch (DbUpdateException problem) when (session.Database.IsDuplicate(problem))
        {
            // Another process, on a database that lets two write at once, was faster.
            return await session.ReadAsync(context => FindAsync(context, session.Scope.Home, hash, cancel), cancel).ConfigureAwait(false) ?? throw LibraryException.Changed(problem);
        }
    }

    private static (StoredDocument Document, IReadOnlyList<FormParts> Parts) Prepare(LibrarySession session, NewDocument added, string hash)
    {
        var document = new StoredDocument
        {
            OrganisationId = session.Scope.Home.OrganisationId,
            Owner = session.Scope.Home.Path,
            Hash = hash,
            FileName = added.FileName,
            Size = added.Content.Length,
            Format = added.Read.Format,
            AddedAt = session.Now,
            JihengVersion = session.Version,
            Diagnostics = JsonSerializer.Serialize(added.Read.Diagnostics, SnapshotTypes.Plain.IReadOnlyListDiagnostic),
            Content = new StoredContent { Bytes = Compressed.Bytes(added.Content.Span) },
        };
        List<FormParts> parts = [];
        foreach (var (index, result) in added.Results.Index())
        {
            var (row, own) = FormRecord.Of(added.FileName, index, added.Read.Forms[index], result);
            row.Owner = document.Owner;
            document.Forms.Add(row);
            parts.Add(own);
        }

        return (document, parts);
    }

    private static async Task<AddedDocument> InsertAsync(LibraryDatabase database, LibraryContext context, StoredDocument document, IReadOnlyList<FormParts> parts, CancellationToken cancel)
    {
        context.Add(document);
        await context.SaveChangesAsync(cancel).ConfigureAwait(false);
        await FormParts.WriteAsync(database, context, [.. document.Forms.Zip(parts, (form, own) => (form.Id, own))], cancel).ConfigureAwait(false);
        return new AddedDocument(document.Id, WasThere: false, [.. document.Forms.Select(form => form.Id)]);
    }

    private static Task<AddedDocument?> FindAsync(LibraryContext context, Home home, string hash, CancellationToken cancel) => context.Documents
        .Where(document => document.OrganisationId == home.OrganisationId && document.Hash == hash && document.DeletedAt == null)
        .Select(document => new AddedDocument(document.Id, true, document.Forms.OrderBy(form => form.Position).Select(form => form.Id).ToList()))
        .FirstOrDefaultAsync(cancel);
}
