using Jiheng.Domain.People;
using Jiheng.Forms.Editing.Drafts;
using Jiheng.Storage;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Filings;
using Jiheng.Web.Access;
using Jiheng.Web.Hosting;

namespace Jiheng.Web.Features.Filings.Editor;

/// <summary>Where a draft is written into. What others did since the page was drawn is woven in; the rules run again at once.</summary>
internal sealed class SheetDesk(FilingDesk filings, DocumentLibrary library, Visitor visitor, PageRenderer renderer)
{
    // Who comes again and again while others write as often gives up in the end.
    private const int Attempts = 8;
    private const int MostUndoable = 500;

    /// <summary>Null where there is no such filing.</summary>
    public async Task<SheetView?> OpenAsync(long id, CancellationToken cancel) =>
        await library.Filings.OpenAsync(id, cancel) is { } opened ? await ViewAsync(opened.Row, opened.Row.LastEdit, await filings.CheckAsync(opened.Draft, opened.Row.ProjectName, cancel), cancel) : null;

    /// <summary>Does what a page tells. Null where there is no such filing.</summary>
    /// <exception cref="LibraryException">It is locked.</exception>
    public Task<SheetAnswer?> EditAsync(long id, SheetRequest request, CancellationToken cancel) => WeaveAsync(id, new(request.Seen, request.Seen) { Key = request.Key }, woven =>
    {
        foreach (var edit in request.Edits) woven.Add(edit);
    }, cancel);

    /// <summary>What others did since a page was drawn. Null where there is no such filing.</summary>
    public Task<SheetAnswer?> LookAsync(long id, int seen, CancellationToken cancel) => WeaveAsync(id, new(seen, seen), _ => { }, cancel);

    /// <summary>Takes the visitor's last edits back that hold.</summary>
    /// <exception cref="LibraryException">There are none.</exception>
    public Task<SheetAnswer?> UndoAsync(long id, int seen, CancellationToken cancel) => TakeBackAsync(id, seen, batches => batches.Undoable, "没有可以撤销的内容。", cancel);

    /// <summary>Does again what the visitor took back last.</summary>
    /// <exception cref="LibraryException">There is nothing.</exception>
    public Task<SheetAnswer?> RedoAsync(long id, int seen, CancellationToken cancel) => TakeBackAsync(id, seen, batches => batches.Redoable, "没有可以重做的内容。", cancel);

    private async Task<SheetAnswer?> TakeBackAsync(long id, int seen, Func<SheetBatches, int?> choose, string none, CancellationToken cancel)
    {
        if (await library.Filings.FindAsync(id, cancel) is null) return null;
        var chosen = choose(new SheetBatches(await library.Drafts.BatchesAsync(id, MostUndoable, cancel), visitor.Actor.Account)) ?? throw new LibraryException(LibraryProblem.Refused, none);
        var batch = await library.Drafts.BatchAsync(id, chosen, cancel);
        return await WeaveAsync(id, new(batch[^1].Number, seen) { TakesBack = batch[0].Batch }, woven =>
        {
            foreach (var edit in batch.AsEnumerable().Reverse()) woven.Add(DraftJson.ReadEdit(edit.Edit).Inverse(), settle: false);
        }, cancel);
    }

    private async Task<SheetAnswer?> WeaveAsync(long id, Said said, Action<WovenEdits> weave, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await library.Filings.OpenAsync(id, cancel) is not { } opened) return null;
            if (said.Key is { } key && await library.Drafts.AnsweredAsync(id, key, cancel) is { } answered) return await AgainAsync(id, answered, cancel);
            var last = opened.Row.LastEdit;
            var since = (await library.Drafts.SinceAsync(id, Math.Min(said.Of, said.Shown), cancel)).Where(edit => edit.Number <= last).Select(edit => (Kept: edit, Edit: DraftJson.ReadEdit(edit.Edit))).ToList();
            var woven = new WovenEdits(opened.Draft, since.Where(edit => edit.Kept.Number > said.Of).Select(edit => edit.Edit), path => since.LastOrDefault(edit => edit.Edit is SetField set && set.Path == path).Kept?.Name);
            weave(woven);
            woven.Complete();
            // What is taken back the page does not know of either, nor where what was picked went.
            var rows = said.TakesBack == 0 ? woven.Theirs.Concat(woven.Unforeseen) : since.Where(edit => edit.Kept.Number > said.Shown).Select(edit => edit.Edit).Concat(woven.Done.Select(done => done.Edit));
            var told = new SheetTold([.. rows.Select(SheetRowChange.Of).OfType<SheetRowChange>()], woven.Conflicts, woven.Left, woven.Chosen);
            var state = await filings.CheckAsync(woven.Draft, opened.Row.ProjectName, cancel);
            try
            {
                if (woven.Done.Count > 0) last = await library.Drafts.SaveAsync(id, last, [.. woven.Done.Select(done => SheetHistory.Of(done.Edit))], state, said.TakesBack, said.Key is null ? null : new EditRequest(said.Key, told.Write()), cancel);
                return await AnswerAsync(await ViewAsync(opened.Row, last, state, cancel), told, cancel);
            }
            catch (LibraryException problem) when (problem.Problem == LibraryProblem.Changed && attempt < Attempts)
            {
                // Somebody else was first: once more, on what is there now.
            }
        }
    }

    private async Task<SheetView> ViewAsync(FilingRow row, int seen, DraftState state, CancellationToken cancel) =>
        new(row, seen, state) { Remarks = await library.Remarks.ListAsync(row.Id, cancel), MayRemark = visitor.May(Privilege.EditForms) };

    // It was done and the page did not learn of it: it is told what it was told then, and what others did after it.
    private async Task<SheetAnswer?> AgainAsync(long id, AnsweredRequest answered, CancellationToken cancel)
    {
        // Opened anew: what was opened before may be older than the answer.
        if (await library.Filings.OpenAsync(id, cancel) is not { } opened) return null;
        var told = SheetTold.Read(answered.Told);
        var after = (await library.Drafts.SinceAsync(opened.Row.Id, answered.Last, cancel)).Where(edit => edit.Number <= opened.Row.LastEdit).Select(edit => SheetRowChange.Of(DraftJson.ReadEdit(edit.Edit))).OfType<SheetRowChange>();
        return await AnswerAsync(await ViewAsync(opened.Row, opened.Row.LastEdit, await filings.CheckAsync(opened.Draft, opened.Row.ProjectName, cancel), cancel), told with { Rows = [.. told.Rows, .. after] }, cancel);
    }

    private async Task<SheetAnswer> AnswerAsync(SheetView view, SheetTold told, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return new SheetAnswer(view.Seen, await renderer.RenderAsync<SheetPart>((nameof(SheetPart.View), view)), told.Rows, told.Conflicts, told.Left) { Chosen = told.Chosen };
    }

    // What edits are said of: the draft after an edit; the page shows it after another.
    private readonly record struct Said(int Of, int Shown)
    {
        public int TakesBack { get; init; }

        public string? Key { get; init; }
    }
}
