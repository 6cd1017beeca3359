using Jiheng.Storage.Databases;
using Jiheng.Storage.Documents;
using Jiheng.Storage.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Corrections;

/// <summary>Puts new results in the place of old ones. What was read stays.</summary>
internal sealed class ResultReplacement
{
    private readonly List<(NewResult New, ResultSnapshot Shown, byte[] Bytes)> results = [];

    /// <summary>Does what costs time before the database is asked for the right to write.</summary>
    public static ResultReplacement Prepare(IReadOnlyList<NewResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        var prepared = new ResultReplacement();
        foreach (var result in results)
        {
            var shown = ResultSnapshot.Of(result.Result);
            prepared.results.Add((result, shown, shown.Write()));
        }

        return prepared;
    }

    public async Task RunAsync(LibraryDatabase database, LibraryContext context, CancellationToken cancel)
    {
        long[] ids = [.. results.Select(result => result.New.FormId)];
        var rows = await context.Forms.Include(form => form.Snapshot).Include(form => form.Document)
            .Where(form => ids.Contains(form.Id) && form.Document!.DeletedAt == null).ToDictionaryAsync(form => form.Id, cancel).ConfigureAwait(false);
        List<(long FormId, FormParts Parts)> parts = [];
        foreach (var (given, shown, bytes) in results)
        {
            var row = rows.GetValueOrDefault(given.FormId) ?? throw LibraryException.NotFound("张表");
            // On a database where two write at once, the concurrency token catches what this line cannot see yet.
            if (row.Revision != given.Revision) throw LibraryException.Changed();
            row.Revision++;
            row.Snapshot!.Results = bytes;
            var filled = FormRecord.Fill(row, row.Document!.FileName, given.Result, shown);
            parts.Add((row.Id, given.SameTexts ? filled with { Passages = [] } : filled));
        }

        // The forms first, in the order of their numbers: who comes second waits here, and takes nothing away from the first.
        await context.SaveChangesAsync(cancel).ConfigureAwait(false);
        await context.Findings.Where(finding => ids.Contains(finding.FormId)).ExecuteDeleteAsync(cancel).ConfigureAwait(false);
        long[] reworded = [.. results.Where(result => !result.New.SameTexts).Select(result => result.New.FormId)];
        await context.Passages.Where(passage => reworded.Contains(passage.FormId)).ExecuteDeleteAsync(cancel).ConfigureAwait(false);
        await FormParts.WriteAsync(database, context, parts, cancel).ConfigureAwait(false);
    }
}
