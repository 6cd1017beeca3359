using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Storage;
using Jiheng.Storage.Corrections;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Records;
using Jiheng.Web.Features.Documents;

namespace Jiheng.Web.Features.Forms;

/// <summary>Where people correct, confirm and undo. The rules run again at once, over the form and over those that are checked with it.</summary>
internal sealed class CorrectionDesk(DocumentLibrary library, SetComparison comparison)
{
    /// <summary>Corrects or confirms one field.</summary>
    /// <returns>Whether there is such a form.</returns>
    /// <exception cref="FormatException">The field cannot hold the text.</exception>
    public async Task<bool> SayAsync(long id, CorrectionKind kind, string path, string? before, string? after, CancellationToken cancel)
    {
        if (await library.Forms.OpenAsync(id, cancel) is not { } opened) return false;
        var form = CorrectedForm.With(CorrectedForm.Of(opened), kind, path, after);
        await library.Corrections.AddAsync(id, [new NewCorrection(kind, path, before, after)], await ResultsAsync(opened, form, cancel), cancel);
        return true;
    }

    /// <summary>Takes the last correction that holds back, or a certain one.</summary>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> UndoAsync(long id, CancellationToken cancel, long? correction = null)
    {
        if (await library.Forms.OpenAsync(id, cancel) is not { } opened) return false;
        if (opened.Corrections.LastOrDefault(said => said.UndoneAt is null && said.Id == (correction ?? said.Id)) is not { } last) return false;
        var form = CorrectedForm.Of(opened.AsRead, opened.Corrections.Where(said => said.Id != last.Id));
        await library.Corrections.UndoAsync(id, last.Id, await ResultsAsync(opened, form, cancel), cancel);
        return true;
    }

    /// <summary>Takes back the last undo after which nothing new was said.</summary>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> RedoAsync(long id, CancellationToken cancel)
    {
        if (await library.Forms.OpenAsync(id, cancel) is not { } opened || Redoable(opened) is not { } undone) return false;
        var form = CorrectedForm.Of(opened.AsRead, opened.Corrections.Select(said => said.Id == undone.Id ? said with { UndoneAt = null } : said));
        await library.Corrections.RedoAsync(id, undone.Id, await ResultsAsync(opened, form, cancel), cancel);
        return true;
    }

    /// <summary>The correction that a redo would bring back; null where there is none.</summary>
    public static Correction? Redoable(OpenedForm opened)
    {
        var lastSaid = opened.Corrections.LastOrDefault(said => said.UndoneAt is null)?.Id ?? 0;
        return opened.Corrections.FirstOrDefault(said => said.UndoneAt is not null && said.Id > lastSaid);
    }

    // The corrected form's own results go along even where they say the same: a correction without results is none.
    private async Task<IReadOnlyList<NewResult>> ResultsAsync(OpenedForm opened, PerformanceForm form, CancellationToken cancel)
    {
        List<(OpenedForm Opened, CheckSubject Subject)> together = [(opened, new CheckSubject(opened.Row.FileName, opened.Row.Position, form))];
        if (await library.Sets.NewestWithAsync(opened.Row.DocumentId, cancel) is { } set)
        {
            var others = new FormFilter { SetId = set.Id, CheckedWith = FormRelation.Of(opened.Row, form) };
            await foreach (var other in library.Forms.ReadAllAsync(others, FormOrder.Document, cancel)) together.Add((other, SetComparison.Subject(other)));
        }

        return await comparison.ResultsAsync(together, alsoUnchanged: opened.Row.Id, cancel);
    }
}
