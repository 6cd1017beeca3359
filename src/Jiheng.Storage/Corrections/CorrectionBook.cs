using System.Globalization;
using Jiheng.Domain.Audit;
using Jiheng.Storage.Audit;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Corrections;

/// <summary>What people corrected and confirmed. A correction and the results that follow from it are one transaction.</summary>
/// <remarks>A correction may change what is found in other forms of the same unit: their results can be given along.</remarks>
public sealed class CorrectionBook
{
    private readonly LibrarySession session;

    internal CorrectionBook(LibrarySession session) => this.session = session;

    /// <summary>All corrections of a form in their order, undone ones included.</summary>
    public Task<IReadOnlyList<Correction>> ListAsync(long formId, CancellationToken cancel = default) =>
        session.ReadAsync(context => ListAsync(context, formId, cancel), cancel);

    /// <summary>Keeps corrections of a form together with the results that follow.</summary>
    /// <param name="formId">The form that was corrected.</param>
    /// <param name="corrections">What was said.</param>
    /// <param name="results">Its new results, and those of other forms where they changed.</param>
    /// <param name="cancel">Stops the change; then nothing is kept.</param>
    /// <returns>The ids of the corrections, to undo them by.</returns>
    /// <exception cref="LibraryException">Somebody else changed one of the forms since (<see cref="LibraryProblem.Changed"/>).</exception>
    public Task<IReadOnlyList<long>> AddAsync(long formId, IReadOnlyList<NewCorrection> corrections, IReadOnlyList<NewResult> results, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(corrections);
        var now = session.Now;
        StoredCorrection[] rows = [.. corrections.Select(correction => new StoredCorrection
        {
            FormId = formId, Kind = correction.Kind, Field = correction.Field, Before = correction.Before, After = correction.After, MadeAt = now,
        })];
        return ChangeAsync<IReadOnlyList<long>>(formId, results, async (context, trail) =>
        {
            context.AddRange(rows);
            await context.SaveChangesAsync(cancel).ConfigureAwait(false);
            foreach (var row in rows) trail.Note(row.Kind == CorrectionKind.Confirmed ? AuditAction.FieldConfirmed : AuditAction.FieldCorrected, Subject(formId, row), row.Before, row.After);
            return [.. rows.Select(row => row.Id)];
        }, cancel);
    }

    /// <summary>Takes a correction back, together with the results that follow.</summary>
    public Task UndoAsync(long formId, long correctionId, IReadOnlyList<NewResult> results, CancellationToken cancel = default) =>
        MarkAsync(formId, correctionId, session.Now, results, cancel);

    /// <summary>Takes an undo back, together with the results that follow.</summary>
    public Task RedoAsync(long formId, long correctionId, IReadOnlyList<NewResult> results, CancellationToken cancel = default) =>
        MarkAsync(formId, correctionId, null, results, cancel);

    /// <summary>Replaces results without a correction: the rules or their parameters changed.</summary>
    public Task ReplaceResultsAsync(IReadOnlyList<NewResult> results, CancellationToken cancel = default)
    {
        var prepared = ResultReplacement.Prepare(results);
        return session.WriteAsync(async (context, trail) =>
        {
            await prepared.RunAsync(session.Database, context, cancel).ConfigureAwait(false);
            foreach (var result in results) trail.Note(AuditAction.ResultsReplaced, "form", result.FormId);
        }, cancel);
    }

    internal static async Task<IReadOnlyList<Correction>> ListAsync(LibraryContext context, long formId, CancellationToken cancel) =>
        await context.Corrections.Where(row => row.FormId == formId).OrderBy(row => row.Id).Select(Correction.From).ToListAsync(cancel).ConfigureAwait(false);

    private Task<bool> MarkAsync(long formId, long correctionId, DateTime? undoneAt, IReadOnlyList<NewResult> results, CancellationToken cancel) => ChangeAsync(formId, results, async (context, trail) =>
    {
        var row = await context.Corrections.FirstOrDefaultAsync(row => row.Id == correctionId && row.FormId == formId, cancel).ConfigureAwait(false)
            ?? throw LibraryException.NotFound("条更正");
        row.UndoneAt = undoneAt;
        trail.Note(undoneAt is null ? AuditAction.CorrectionRedone : AuditAction.CorrectionUndone, Subject(formId, row), undoneAt is null ? row.Before : row.After, undoneAt is null ? row.After : row.Before);
        await context.SaveChangesAsync(cancel).ConfigureAwait(false);
        return true;
    }, cancel);

    private static string Subject(long formId, StoredCorrection row) => string.Create(CultureInfo.InvariantCulture, $"form/{formId}/{row.Field}");

    private Task<T> ChangeAsync<T>(long formId, IReadOnlyList<NewResult> results, Func<LibraryContext, AuditTrail, Task<T>> change, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(results);
        if (results.All(result => result.FormId != formId)) throw new ArgumentException("The corrected form's own results are missing.", nameof(results));
        var prepared = ResultReplacement.Prepare(results);
        return session.WriteAsync(async (context, trail) =>
        {
            // First, because it finds out whether the forms are still as the person saw them.
            await prepared.RunAsync(session.Database, context, cancel).ConfigureAwait(false);
            return await change(context, trail).ConfigureAwait(false);
        }, cancel);
    }
}
