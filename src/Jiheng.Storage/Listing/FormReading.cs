using System.Runtime.CompilerServices;
using Jiheng.Storage.Corrections;
using Jiheng.Storage.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Listing;

/// <summary>Opens many forms, some at a time: four queries a batch, however many forms there are, and the memory of one batch.</summary>
internal static class FormReading
{
    private const int BatchSize = 100;

    public static async IAsyncEnumerable<OpenedForm> RunAsync(LibrarySession session, FormFilter filter, FormOrder order, [EnumeratorCancellation] CancellationToken cancel)
    {
        // The order is settled at the start: what changes meanwhile moves no form from one batch into another.
        var ids = await session.ReadAsync(context =>
            FormQuery.Sort(context, FormQuery.Of(session.Database, context, filter), order, filter.SetId).Select(form => form.Id).ToListAsync(cancel), cancel).ConfigureAwait(false);
        foreach (var batch in ids.Chunk(BatchSize))
        {
            foreach (var form in await OpenAsync(session, batch, cancel).ConfigureAwait(false)) yield return form;
        }
    }

    /// <summary>Forms by their numbers, in the order of these; one that is gone meanwhile is left out.</summary>
    public static Task<IReadOnlyList<OpenedForm>> OpenAsync(LibrarySession session, IReadOnlyList<long> ids, CancellationToken cancel) => session.ReadAsync<IReadOnlyList<OpenedForm>>(async context =>
    {
        var rows = await context.Forms.Where(form => ids.Contains(form.Id) && form.Document!.DeletedAt == null).Select(FormRow.From).ToDictionaryAsync(row => row.Id, cancel).ConfigureAwait(false);
        var snapshots = await context.Snapshots.Where(part => ids.Contains(part.FormId)).ToDictionaryAsync(part => part.FormId, cancel).ConfigureAwait(false);
        var corrections = (await context.Corrections.Where(row => ids.Contains(row.FormId)).OrderBy(row => row.Id)
            .Select(row => new { row.FormId, Said = new Correction(row.Id, row.Kind, row.Field, row.Before, row.After, row.MadeAt, row.UndoneAt) })
            .ToListAsync(cancel).ConfigureAwait(false)).ToLookup(row => row.FormId, row => row.Said);
        return [.. ids.Where(rows.ContainsKey).Select(id => new OpenedForm(rows[id], FormSnapshot.Read(snapshots[id].Form), ResultSnapshot.Read(snapshots[id].Results), [.. corrections[id]]))];
    }, cancel);
}
