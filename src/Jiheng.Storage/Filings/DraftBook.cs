using Jiheng.Domain.Audit;
using Jiheng.Forms.Editing.Drafts;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Filings;

/// <summary>What is written into drafts, edit by edit. An edit rests on a number of edits that its writer knew of: whoever was first is kept,
/// the other looks at what came and says again what he means.</summary>
public sealed class DraftBook
{
    private readonly LibrarySession session;

    internal DraftBook(LibrarySession session) => this.session = session;

    /// <summary>The edits after a number, in their order.</summary>
    public Task<List<KeptEdit>> SinceAsync(long id, int number, CancellationToken cancel = default) => session.ReadAsync(context => context.FilingEdits
        .Where(row => row.FilingId == id && row.Number > number).OrderBy(row => row.Number)
        .Select(row => new KeptEdit(row.Number, row.Batch, row.TakesBack, row.Account, row.Name, row.At, row.Edit)).ToListAsync(cancel), cancel);

    /// <summary>What was done at once, the last first: of each batch its first edit.</summary>
    public Task<List<KeptEdit>> BatchesAsync(long id, int most, CancellationToken cancel = default) => session.ReadAsync(context => context.FilingEdits
        .Where(row => row.FilingId == id && row.Number == row.Batch).OrderByDescending(row => row.Number).Take(most)
        .Select(row => new KeptEdit(row.Number, row.Batch, row.TakesBack, row.Account, row.Name, row.At, row.Edit)).ToListAsync(cancel), cancel);

    /// <summary>The edits of a batch, in their order.</summary>
    public Task<List<KeptEdit>> BatchAsync(long id, int batch, CancellationToken cancel = default) => session.ReadAsync(context => context.FilingEdits
        .Where(row => row.FilingId == id && row.Number >= batch && row.Batch == batch).OrderBy(row => row.Number)
        .Select(row => new KeptEdit(row.Number, row.Batch, row.TakesBack, row.Account, row.Name, row.At, row.Edit)).ToListAsync(cancel), cancel);

    /// <summary>A request that was carried out; null where there was none of the key.</summary>
    public Task<AnsweredRequest?> AnsweredAsync(long id, string key, CancellationToken cancel = default) => session.ReadAsync(context => context.FilingEdits
        .Where(row => row.FilingId == id && row.Request == key)
        .Select(row => new AnsweredRequest(context.FilingEdits.Where(other => other.FilingId == id && other.Batch == row.Batch).Max(other => other.Number), row.Told!)).FirstOrDefaultAsync(cancel), cancel);

    /// <summary>Keeps edits together with what the draft holds after them.</summary>
    /// <param name="id">The filing.</param>
    /// <param name="seen">The number of the last edit that these rest on.</param>
    /// <param name="edits">What was edited, at once.</param>
    /// <param name="state">What the draft holds then.</param>
    /// <param name="takesBack">The batch that these take back; 0: none.</param>
    /// <param name="request">The request that they came with; null: none that could come twice.</param>
    /// <param name="cancel">Stops it; then nothing is kept.</param>
    /// <returns>The number of the last edit.</returns>
    /// <exception cref="LibraryException">There were other edits since (<see cref="LibraryProblem.Changed"/>), or it is locked now.</exception>
    public Task<int> SaveAsync(long id, int seen, IReadOnlyList<NewEdit> edits, DraftState state, int takesBack = 0, EditRequest? request = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(edits);
        ArgumentNullException.ThrowIfNull(state);
        var content = FilingRecord.Content(state);
        return session.WriteAsync(async (context, trail) =>
        {
            var row = await FilingWay.HoldAsync(context, id, cancel).ConfigureAwait(false);
            if (!LevelText.StandingOf(row).IsEditable) throw LibraryException.Refused("这份表已经报送，不能再改。需要改动时请先撤回，或请审核人退回；已批复的请申请调整。");
            if (row.LastEdit != seen) throw LibraryException.Changed();
            Add(context, session, row, edits, takesBack, request);
            await RemarkBook.FollowAsync(context, id, [.. edits.Select(edit => edit.Rows).OfType<RowEdit>()], cancel).ConfigureAwait(false);
            FilingRecord.Fill(row, state);
            row.ChangedAt = session.Now;
            await context.SaveChangesAsync(cancel).ConfigureAwait(false);
            await context.FilingDrafts.Where(draft => draft.FilingId == id).ExecuteUpdateAsync(draft => draft.SetProperty(each => each.Content, content), cancel).ConfigureAwait(false);
            foreach (var edit in edits) trail.Note(AuditAction.DraftEdited, FilingShelf.Table, id, $"{edit.Where}：{edit.Before}", $"{edit.Where}：{edit.After}");
            return row.LastEdit;
        }, cancel);
    }

    internal static void Add(LibraryContext context, LibrarySession session, StoredFiling row, IReadOnlyList<NewEdit> edits, int takesBack, EditRequest? request = null)
    {
        var batch = row.LastEdit + 1;
        foreach (var edit in edits)
        {
            context.Add(new StoredFilingEdit
            {
                FilingId = row.Id, Number = ++row.LastEdit, Batch = batch, TakesBack = takesBack, Account = session.Actor.Account, Name = session.Actor.Name, At = session.Now, Edit = edit.Edit,
                Request = request?.Key, Told = request?.Told,
            });
            request = null;
        }
    }
}
