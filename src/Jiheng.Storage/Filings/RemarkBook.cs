using Jiheng.Domain.Audit;
using Jiheng.Forms.Editing.Drafts;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Filings;

/// <summary>批注: what people say at a cell of a filing, with the answers.</summary>
public sealed class RemarkBook
{
    /// <summary>The longest remark, in characters.</summary>
    public const int Longest = 2000;

    private readonly LibrarySession session;

    internal RemarkBook(LibrarySession session) => this.session = session;

    /// <summary>All remarks of a filing, the first one first; answers follow what they answer by its number.</summary>
    public Task<List<RemarkRow>> ListAsync(long id, CancellationToken cancel = default) => session.ReadAsync(context => context.FilingRemarks.Where(row => row.FilingId == id).OrderBy(row => row.Id)
        .Select(row => new RemarkRow(row.Id, row.AnswersId, row.Version, row.Path, row.Text, row.Account, row.Name, row.At, row.SettledAt)).ToListAsync(cancel), cancel);

    /// <summary>Says something at a cell, or answers.</summary>
    /// <param name="id">The filing.</param>
    /// <param name="path">The field, by its place in the draft; empty: the form as a whole.</param>
    /// <param name="text">The words.</param>
    /// <param name="answers">The remark that it answers; null: it begins a talk.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>Its number.</returns>
    /// <exception cref="LibraryException">There is no such filing or remark, or the words are none or too many.</exception>
    public Task<long> AddAsync(long id, string path, string text, long? answers, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        var said = text?.Trim() ?? "";
        if (said.Length is 0 or > Longest) throw LibraryException.Refused(said.Length == 0 ? "批注是空的，请写上意见。" : $"批注有 {said.Length} 字，最多 {Longest} 字，请写短一些。");
        return session.WriteAsync(async (context, trail) =>
        {
            var version = await context.Filings.Where(row => row.Id == id).Select(row => (int?)row.LastVersion).FirstOrDefaultAsync(cancel).ConfigureAwait(false) ?? throw LibraryException.NotFound("份表");
            // An answer stands where the talk began.
            if (answers is { } first)
                path = await context.FilingRemarks.Where(row => row.Id == first && row.FilingId == id && row.AnswersId == null).Select(row => row.Path).FirstOrDefaultAsync(cancel).ConfigureAwait(false) ?? throw LibraryException.NotFound("条批注");
            var remark = new StoredFilingRemark { FilingId = id, AnswersId = answers, Version = version, Path = path, Text = said, Account = session.Actor.Account, Name = session.Actor.Name, At = session.Now };
            context.Add(remark);
            await context.SaveChangesAsync(cancel).ConfigureAwait(false);
            trail.Note(AuditAction.RemarkMade, FilingShelf.Table, id, after: $"{path}：{said}");
            return remark.Id;
        }, cancel);
    }

    /// <summary>Settles a talk, or opens it again.</summary>
    /// <exception cref="LibraryException">There is no such remark.</exception>
    public Task SettleAsync(long id, long remarkId, bool settled, CancellationToken cancel = default) => session.WriteAsync(async (context, trail) =>
    {
        DateTime? at = settled ? session.Now : null;
        if (await context.FilingRemarks.Where(row => row.Id == remarkId && row.FilingId == id && row.AnswersId == null).ExecuteUpdateAsync(row => row.SetProperty(each => each.SettledAt, at), cancel).ConfigureAwait(false) == 0)
            throw LibraryException.NotFound("条批注");
        trail.Note(AuditAction.RemarkSettled, FilingShelf.Table, id, after: settled ? "已处理" : "重新打开");
    }, cancel);

    /// <summary>Remarks stay at their cells where rows are added, moved or removed. Those of a row that goes are of the form as a whole from then on.</summary>
    internal static async Task FollowAsync(LibraryContext context, long id, IReadOnlyList<RowEdit> edits, CancellationToken cancel)
    {
        if (edits.Count == 0) return;
        foreach (var remark in await context.FilingRemarks.Where(row => row.FilingId == id && (row.Path.Contains("indicators[") || row.Path.Contains("goalsByTask[") || row.Path.Contains("safeguards["))).ToListAsync(cancel).ConfigureAwait(false)) remark.Path = DraftRebase.PathOver(remark.Path, edits) ?? "";
    }
}

/// <summary>Something said at a cell.</summary>
/// <param name="Id">Its number.</param>
/// <param name="AnswersId">The remark that it answers; null: it begins a talk.</param>
/// <param name="Version">The version that it speaks of; 0: the draft.</param>
/// <param name="Path">The field; empty: the form as a whole.</param>
/// <param name="Text">The words.</param>
/// <param name="Account">Who.</param>
/// <param name="Name">His name.</param>
/// <param name="At">When, UTC.</param>
/// <param name="SettledAt">When it was settled; null: open.</param>
public sealed record RemarkRow(long Id, long? AnswersId, int Version, string Path, string Text, string Account, string Name, DateTime At, DateTime? SettledAt);
