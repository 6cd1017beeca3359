using Jiheng.Forms.Editing;
using Jiheng.Forms.Editing.Drafts;
using Jiheng.Storage;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Filings;
using Jiheng.Web.Access;
using Jiheng.Web.Hosting;

namespace Jiheng.Web.Features.Filings.Editor;

/// <summary>Where a draft is written into. What others did since the page was drawn is woven in; the rules run again at once.</summary>
internal sealed class SheetDesk(FilingDesk filings, DocumentLibrary library, Visitor visitor, PageRenderer renderer, AnsweredKeys answered)
{
    // Who comes again and again while others write as often gives up in the end.
    private const int Attempts = 8;
    private const int MostUndoable = 500;

    /// <summary>Null where there is no such filing.</summary>
    public async Task<SheetView?> OpenAsync(long id, CancellationToken cancel) =>
        await library.Filings.OpenAsync(id, cancel) is { } opened ? new SheetView(opened.Row, opened.Row.LastEdit, await filings.CheckAsync(opened.Draft, opened.Row.ProjectName, cancel)) : null;

    /// <summary>Does what a page tells. Null where there is no such filing.</summary>
    /// <exception cref="LibraryException">It is locked.</exception>
    public async Task<SheetAnswer?> EditAsync(long id, SheetRequest request, CancellationToken cancel)
    {
        if (answered.Contains(id, request.Key)) return await OpenAsync(id, cancel) is { } view ? await AnswerAsync(view, [], [], [], cancel) : null;
        var answer = await WeaveAsync(id, request.Seen, takesBack: 0, woven =>
        {
            foreach (var edit in request.Edits) woven.Add(edit);
        }, cancel);
        answered.Add(id, request.Key);
        return answer;
    }

    /// <summary>Takes the visitor's last edits back that hold.</summary>
    /// <exception cref="LibraryException">There are none.</exception>
    public Task<SheetAnswer?> UndoAsync(long id, int seen, CancellationToken cancel) => TakeBackAsync(id, seen, batches => batches.Undoable, "没有可以撤销的内容。", cancel);

    /// <summary>Does again what the visitor took back last.</summary>
    /// <exception cref="LibraryException">There is nothing.</exception>
    public Task<SheetAnswer?> RedoAsync(long id, int seen, CancellationToken cancel) => TakeBackAsync(id, seen, batches => batches.Redoable, "没有可以重做的内容。", cancel);

    private async Task<SheetAnswer?> TakeBackAsync(long id, int seen, Func<SheetBatches, IReadOnlyList<KeptEdit>?> choose, string none, CancellationToken cancel)
    {
        if (await library.Filings.FindAsync(id, cancel) is not { } row) return null;
        var kept = await library.Drafts.SinceAsync(id, Math.Max(0, row.LastEdit - MostUndoable), cancel);
        var batch = choose(new SheetBatches(kept, visitor.Actor.Account)) ?? throw new LibraryException(LibraryProblem.Refused, none);
        return await WeaveAsync(id, batch[^1].Number, batch[0].Batch, woven =>
        {
            foreach (var edit in batch.Reverse()) woven.Add(DraftJson.ReadEdit(edit.Edit).Inverse(), settle: false);
        }, cancel, seen);
    }

    private async Task<SheetAnswer?> WeaveAsync(long id, int seen, int takesBack, Action<WovenEdits> weave, CancellationToken cancel, int? shown = null)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await library.Filings.OpenAsync(id, cancel) is not { } opened) return null;
            var last = opened.Row.LastEdit;
            var since = (await library.Drafts.SinceAsync(id, Math.Min(seen, shown ?? seen), cancel)).Where(edit => edit.Number <= last).Select(edit => (Kept: edit, Edit: DraftJson.ReadEdit(edit.Edit))).ToList();
            var woven = new WovenEdits(opened.Draft, since.Where(edit => edit.Kept.Number > seen).Select(edit => edit.Edit), path => since.LastOrDefault(edit => edit.Edit is SetField set && set.Path == path).Kept?.Name);
            weave(woven);
            var state = await filings.CheckAsync(woven.Draft, opened.Row.ProjectName, cancel);
            try
            {
                if (woven.Done.Count > 0) last = await library.Drafts.SaveAsync(id, last, [.. woven.Done.Select(Kept)], state, takesBack, cancel);
                var rows = since.Where(edit => edit.Kept.Number > (shown ?? seen)).Select(edit => edit.Edit);
                // What is taken back the page does not know of either.
                if (takesBack > 0) rows = rows.Concat(woven.Done.Select(done => done.Edit));
                return await AnswerAsync(new SheetView(opened.Row, last, state), [.. rows.Select(SheetRowChange.Of).OfType<SheetRowChange>()], woven.Conflicts, woven.Left, cancel);
            }
            catch (LibraryException problem) when (problem.Problem == LibraryProblem.Changed && attempt < Attempts)
            {
                // Somebody else was first: once more, on what is there now.
            }
        }
    }

    private async Task<SheetAnswer> AnswerAsync(SheetView view, IReadOnlyList<SheetRowChange> rows, IReadOnlyList<SheetConflict> conflicts, IReadOnlyList<string> left, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return new SheetAnswer(view.Seen, await renderer.RenderAsync<SheetPart>((nameof(SheetPart.View), view)), rows, conflicts, left);
    }

    private static NewEdit Kept((DraftForm Of, DraftEdit Edit) done) => done.Edit switch
    {
        SetField set => new NewEdit(DraftJson.Write(set), FieldLabel.Of(set.Path), set.Before, set.After),
        AddRow add => new NewEdit(DraftJson.Write(add), $"第{add.At + 1}行", null, $"添加一行{Named(add.Row.Name)}"),
        RemoveRow remove => new NewEdit(DraftJson.Write(remove), $"第{remove.At + 1}行", $"这一行{Named(remove.Row.Name)}", "删除"),
        MoveRow move => new NewEdit(DraftJson.Write(move), $"第{move.From + 1}行", null, $"移到第{move.To + 1}行"),
        var other => new NewEdit(DraftJson.Write(other), "整张表", null, "换成另一份内容"),
    };

    private static string Named(string name) => name.Length == 0 ? "" : $"“{name}”";
}
