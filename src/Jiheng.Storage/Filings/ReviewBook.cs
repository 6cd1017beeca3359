using System.Globalization;
using System.Text.Json;
using Jiheng.Domain.Audit;
using Jiheng.Domain.Filings;
using Jiheng.Domain.People;
using Jiheng.Domain.Terms;
using Jiheng.Rules.Reviews;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Records;
using Jiheng.Storage.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Filings;

/// <summary>绩效目标审核表: what the reviewers of each level say of a version, item by item. It is written while it is their turn, and stands still after it.</summary>
public sealed class ReviewBook
{
    /// <summary>The longest text of an item or of the whole, in characters.</summary>
    public const int Longest = 2000;

    private readonly LibrarySession session;

    internal ReviewBook(LibrarySession session) => this.session = session;

    /// <summary>All sheets of a filing, the latest version first.</summary>
    public async Task<List<ReviewRow>> ListAsync(long id, CancellationToken cancel = default)
    {
        var rows = await session.ReadAsync(context => context.FilingReviews.Where(row => row.FilingId == id).OrderByDescending(row => row.Version).ThenBy(row => row.Level).ToListAsync(cancel), cancel).ConfigureAwait(false);
        return [.. rows.Select(row => new ReviewRow(row.Version, row.Level, row.Role, row.Account, row.Name, row.At, Read(row.Content), row.Revision))];
    }

    /// <summary>Keeps what the reviewer whose turn it is says. The library has to be the reviewer's in this very role, as for deciding.</summary>
    /// <param name="id">The filing.</param>
    /// <param name="role">In which role.</param>
    /// <param name="version">The version that the reviewer saw.</param>
    /// <param name="opinion">What he says.</param>
    /// <param name="revision">The revision of the sheet that he saw; 0: there was none.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="LibraryException">It is not his turn, another version was handed in since, somebody else wrote the sheet, or it does not fit the sheet.</exception>
    public Task SaveAsync(long id, Role role, int version, ReviewOpinion opinion, int revision, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(opinion);
        if (ReviewSheet.Targets.Problems(opinion).FirstOrDefault() is { } problem) throw LibraryException.Refused(problem);
        if (opinion.Answers.Select(answer => answer.Words).Append(opinion.Words).Any(words => words?.Length > Longest)) throw LibraryException.Refused($"有一处意见超过 {Longest} 字，请写短一些。");
        return session.WriteAsync(async (context, trail) =>
        {
            var filing = await FilingWay.HoldAsync(context, id, cancel).ConfigureAwait(false);
            await FilingWay.DemandTurnAsync(session, context, filing, role, version, cancel).ConfigureAwait(false);
            var row = await context.FilingReviews.AsTracking().FirstOrDefaultAsync(each => each.FilingId == id && each.Version == version && each.Level == filing.Level, cancel).ConfigureAwait(false);
            if ((row?.Revision ?? 0) != revision) throw LibraryException.Changed();
            var before = row is null ? null : Text(Read(row.Content));
            if (row is null) context.Add(row = new StoredFilingReview { FilingId = id, Version = version, Level = filing.Level, Account = "", Name = "", Content = "" });
            (row.Role, row.Account, row.Name, row.At, row.Content, row.Revision) = (role, session.Actor.Account, session.Actor.Name, session.Now, JsonSerializer.Serialize(opinion, SnapshotTypes.Plain.ReviewOpinion), revision + 1);
            await context.SaveChangesAsync(cancel).ConfigureAwait(false);
            trail.Note(AuditAction.ReviewWritten, FilingShelf.Table, id, before, Text(opinion));
        }, cancel);
    }

    /// <summary>Refuses to let pass what the level's own sheet does not.</summary>
    internal static async Task DemandPassingAsync(LibraryContext context, StoredFiling filing, CancellationToken cancel)
    {
        var content = await context.FilingReviews.Where(row => row.FilingId == filing.Id && row.Version == filing.LastVersion && row.Level == filing.Level).Select(row => row.Content).FirstOrDefaultAsync(cancel).ConfigureAwait(false);
        if (content is null) return;
        var opinion = Read(content);
        var verdict = ReviewSheet.Targets.Judge(opinion);
        if (verdict.Missing.Count > 0) throw LibraryException.Refused($"审核表还没有填完，缺：{string.Join("、", verdict.Missing)}。请填完后再通过。");
        if (verdict.Conclusion is not { } conclusion) throw LibraryException.Refused("审核表还没有结论。请选好等级后再通过。");
        if (verdict.Departs && string.IsNullOrWhiteSpace(opinion.Words)) throw LibraryException.Refused($"审核表的结论“{Glossary.Label(conclusion.Grade)}”与各项得出的“{Glossary.Label(verdict.Proposed!.Value)}”不一致，请在审核意见里写明理由。");
        if (!conclusion.Passes) throw LibraryException.Refused($"审核表的结论是“{Glossary.Label(conclusion.Grade)}”：{conclusion.LeadsTo}。不能通过，请退回；结论有误的，先改审核表。");
    }

    private static ReviewOpinion Read(string content) => JsonSerializer.Deserialize(content, SnapshotTypes.Plain.ReviewOpinion)!;

    private static string Text(ReviewOpinion opinion)
    {
        var verdict = ReviewSheet.Targets.Judge(opinion);
        List<string> parts = [Glossary.Label(opinion.Kind)];
        if (verdict.Points is { } points) parts.Add(string.Create(CultureInfo.InvariantCulture, $"{points:0.#} 分"));
        if (verdict.Missing.Count > 0) parts.Add($"还有 {verdict.Missing.Count} 项未填");
        parts.Add(opinion.Conclusion is { } conclusion ? $"结论“{Glossary.Label(conclusion)}”" : "没有结论");
        return string.Join("，", parts);
    }
}

/// <summary>A review sheet that was filled in.</summary>
/// <param name="Version">The version that it speaks of.</param>
/// <param name="Level">Which level, from 0.</param>
/// <param name="Role">In which role.</param>
/// <param name="Account">Who.</param>
/// <param name="Name">His name.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Opinion">What he says.</param>
/// <param name="Revision">Which state of it this is.</param>
public sealed record ReviewRow(int Version, int Level, Role Role, string Account, string Name, DateTime At, ReviewOpinion Opinion, int Revision)
{
    public ReviewVerdict Verdict => ReviewSheet.Targets.Judge(Opinion);
}
