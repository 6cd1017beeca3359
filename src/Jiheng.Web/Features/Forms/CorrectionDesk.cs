using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Storage;
using Jiheng.Storage.Corrections;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Records;
using Jiheng.Web.Features.Documents;

namespace Jiheng.Web.Features.Forms;

/// <summary>Forms as corrected: what was read, with what people said of it put on top, and the rules run again.</summary>
internal sealed class CorrectionDesk(DocumentLibrary library, Checker checker)
{
    public async Task<FormView?> OpenAsync(long id, CancellationToken cancel) =>
        await library.Forms.OpenAsync(id, cancel) is { } opened ? new FormView(opened, CorrectedForm.Of(opened)) : null;

    /// <summary>Corrects or confirms one field.</summary>
    /// <exception cref="FormatException">The field cannot hold the text.</exception>
    public async Task<bool> SayAsync(long id, CorrectionKind kind, string path, string? before, string? after, CancellationToken cancel)
    {
        if (await library.Forms.OpenAsync(id, cancel) is not { } opened) return false;
        var changed = CorrectedForm.With(CorrectedForm.Of(opened), kind, path, after);
        await library.Corrections.AddAsync(id, [new NewCorrection(kind, path, before, after)], [Result(opened, changed)], cancel);
        return true;
    }

    /// <summary>Takes the last correction that holds back.</summary>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> UndoAsync(long id, CancellationToken cancel)
    {
        if (await library.Forms.OpenAsync(id, cancel) is not { } opened) return false;
        if (opened.Corrections.LastOrDefault(correction => correction.UndoneAt is null) is not { } last) return false;
        var form = CorrectedForm.Of(opened.AsRead, opened.Corrections.Where(correction => correction.Id != last.Id));
        await library.Corrections.UndoAsync(id, last.Id, [Result(opened, form)], cancel);
        return true;
    }

    private NewResult Result(OpenedForm opened, PerformanceForm form) =>
        new(opened.Row.Id, opened.Row.Revision, FormResults.Of(checker.Check(new CheckSubject(opened.Row.FileName, opened.Row.Position, form))));
}
