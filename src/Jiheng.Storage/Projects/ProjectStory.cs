using Jiheng.Domain.Documents;
using Jiheng.Storage.Filings;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Projects;

/// <summary>What became of a project over all its years: what it holds, who did what, what was said.</summary>
public sealed class ProjectStory
{
    /// <summary>So many forms are opened at once: those of a dozen years.</summary>
    public const int MostForms = 40;

    private readonly LibrarySession session;

    internal ProjectStory(LibrarySession session) => this.session = session;

    /// <summary>The latest forms of a project as they are now, the latest year first.</summary>
    public Task<IReadOnlyList<OpenedFiling>> FormsAsync(long projectId, CancellationToken cancel = default) => session.ReadAsync<IReadOnlyList<OpenedFiling>>(async context =>
    {
        var rows = await context.Filings.Where(row => row.ProjectId == projectId).OrderByDescending(row => row.Year).ThenBy(row => row.Kind).Take(MostForms).Select(FilingRow.From(context)).ToListAsync(cancel).ConfigureAwait(false);
        var ids = rows.Select(row => row.Id).ToList();
        var drafts = await context.FilingDrafts.Where(draft => ids.Contains(draft.FilingId)).ToDictionaryAsync(draft => draft.FilingId, draft => draft.Content, cancel).ConfigureAwait(false);
        return [.. rows.Select(row => new OpenedFiling(row, Compressed.Json(drafts[row.Id], SnapshotTypes.Plain.DraftForm)))];
    }, cancel);

    /// <summary>A page of all steps, the last one first.</summary>
    public Task<Page<OfProject<StepRow>>> StepsAsync(long projectId, PageRequest page, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        return session.ReadAsync(context => page.OfAsync(
            from step in context.FilingSteps
            join filing in context.Filings.Where(row => row.ProjectId == projectId) on step.FilingId equals filing.Id
            orderby step.At descending, step.Id descending
            select new { Step = step, Filing = filing },
            row => new OfProject<StepRow>(row.Filing.Id, row.Filing.Year, row.Filing.Kind, new StepRow(row.Step.Id, row.Step.Action, row.Step.Version, row.Step.Round, row.Step.Level, row.Step.Role, row.Step.Account, row.Step.Name, row.Step.At, row.Step.Reason, row.Step.UndoneAt)),
            cancel), cancel);
    }

    /// <summary>A page of all versions, the last one first.</summary>
    public Task<Page<OfProject<VersionRow>>> VersionsAsync(long projectId, PageRequest page, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        return session.ReadAsync(context => page.OfAsync(
            from version in context.FilingVersions
            join filing in context.Filings.Where(row => row.ProjectId == projectId) on version.FilingId equals filing.Id
            orderby version.At descending, version.FilingId descending, version.Number descending
            select new { Version = version, Filing = filing },
            row => new OfProject<VersionRow>(row.Filing.Id, row.Filing.Year, row.Filing.Kind, new VersionRow(row.Version.Number, row.Version.Round, row.Version.Account, row.Version.Name, row.Version.At, row.Version.Hash, row.Version.Note, row.Version.Errors, row.Version.Warnings, row.Version.Hints, row.Version.AmountFen)) { IsBinding = row.Filing.ApprovedVersion == row.Version.Number },
            cancel), cancel);
    }

    /// <summary>A page of what was said at cells, with the answers: what is not settled first, then the latest.</summary>
    public Task<Page<OfProject<IReadOnlyList<RemarkRow>>>> RemarksAsync(long projectId, PageRequest page, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        return session.ReadAsync(async context =>
        {
            var first = await page.OfAsync(
                from remark in context.FilingRemarks
                join filing in context.Filings.Where(row => row.ProjectId == projectId) on remark.FilingId equals filing.Id
                where remark.AnswersId == null
                orderby remark.SettledAt != null, remark.At descending, remark.Id descending
                select new { Remark = remark, Filing = filing },
                row => new OfProject<RemarkRow>(row.Filing.Id, row.Filing.Year, row.Filing.Kind, new RemarkRow(row.Remark.Id, row.Remark.AnswersId, row.Remark.Version, row.Remark.Path, row.Remark.Text, row.Remark.Account, row.Remark.Name, row.Remark.At, row.Remark.SettledAt)),
                cancel).ConfigureAwait(false);
            var ids = first.Rows.Select(row => (long?)row.Item.Id).ToList();
            var answers = (await context.FilingRemarks.Where(row => ids.Contains(row.AnswersId)).OrderBy(row => row.Id)
                .Select(row => new RemarkRow(row.Id, row.AnswersId, row.Version, row.Path, row.Text, row.Account, row.Name, row.At, row.SettledAt)).ToListAsync(cancel).ConfigureAwait(false)).ToLookup(row => row.AnswersId);
            return new Page<OfProject<IReadOnlyList<RemarkRow>>>([.. first.Rows.Select(row => new OfProject<IReadOnlyList<RemarkRow>>(row.FilingId, row.Year, row.Kind, [row.Item, .. answers[row.Item.Id]]))], first.Total);
        }, cancel);
    }
}

/// <summary>Something of one of a project's forms.</summary>
/// <param name="FilingId">The form.</param>
/// <param name="Year">Its budget year.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Item">What it is about.</param>
public sealed record OfProject<T>(long FilingId, int Year, FormKind Kind, T Item)
{
    /// <summary>Of a version: whether it is the one that binds.</summary>
    public bool IsBinding { get; init; }
}
