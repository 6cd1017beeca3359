using System.Globalization;
using Jiheng.Domain.Audit;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Filings;
using Jiheng.Domain.Notices;
using Jiheng.Domain.Organisations;
using Jiheng.Domain.People;
using Jiheng.Domain.Terms;
using Jiheng.Domain.Years;
using Jiheng.Storage.Filings;
using Jiheng.Storage.Importing;
using Jiheng.Storage.Mapping;
using Jiheng.Storage.Records;
using Jiheng.Storage.Years;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Notices;

/// <summary>Tells people that a last day is near and something of theirs is not done; or that somebody in charge asks for it (催报).</summary>
public sealed class DeadlineNotices
{
    private const string Mark = "deadline-notices";

    /// <summary>What was read so long ago is cleared away.</summary>
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(180);

    // A department's forms are one for many projects, so that no project lacks one.
    private static readonly FormKind[] OfProjects = [FormKind.TargetDeclaration, FormKind.Monitoring, FormKind.SelfEvaluation];
    private readonly LibrarySession session;

    internal DeadlineNotices(LibrarySession session) => this.session = session;

    /// <summary>Tells of the last days that are near, once a day, whichever server does.</summary>
    /// <param name="today">The day.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>How many notices were written.</returns>
    public async Task<int> TellAsync(DateOnly today, CancellationToken cancel = default)
    {
        var day = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (await session.ReadAsync(context => context.Marks.AnyAsync(row => row.Name == Mark && row.Value == day, cancel), cancel).ConfigureAwait(false)) return 0;
        return await session.WriteAsync(async (context, _) =>
        {
            await Register.EnterAsync(context, Register.Notices, 0, cancel).ConfigureAwait(false);
            var mark = await context.Marks.FirstOrDefaultAsync(row => row.Name == Mark, cancel).ConfigureAwait(false);
            if (mark?.Value == day) return 0;
            if (mark is null) context.Add(new StoredMark { Name = Mark, Value = day });
            else mark.Value = day;
            var notices = await NearAsync(context, today, cancel).ConfigureAwait(false);
            context.AddRange(notices);
            await context.SaveChangesAsync(cancel).ConfigureAwait(false);
            var old = session.Now - KeptFor;
            await context.Notices.Where(row => row.ReadAt < old).ExecuteDeleteAsync(cancel).ConfigureAwait(false);
            return notices.Count;
        }, cancel).ConfigureAwait(false);
    }

    /// <summary>Asks the units within reach for the forms that they have not begun or not handed in; a clerk once a day.</summary>
    /// <param name="year">The budget year.</param>
    /// <param name="kind">The kind of form.</param>
    /// <param name="today">The day.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>How many people were told.</returns>
    public Task<int> RemindAsync(int year, FormKind kind, DateOnly today, CancellationToken cancel = default) => session.WriteAsync(async (context, trail) =>
    {
        await Register.EnterAsync(context, Register.Notices, 0, cancel).ConfigureAwait(false);
        var people = await ReachingPeople.ReadAsync(context, [Role.Clerk], cancel).ConfigureAwait(false);
        var source = FormattableString.Invariant($"remind:{year}:{TextCodes.Of(kind)}:{today:yyyy-MM-dd}");
        var told = (await context.Notices.Where(row => row.Source == source).Select(row => row.Account).ToListAsync(cancel).ConfigureAwait(false)).ToHashSet();
        var lacking = await LackingAsync(context, year, kind, cancel).ConfigureAwait(false);
        var notices = Of(lacking, owner => people.Of(Role.Clerk, owner), (account, count) => new StoredNotice
        {
            Account = account, Source = source, Kind = NoticeKind.Reminded, Year = year, FormKind = kind, About = $"{year} 年度{Glossary.Label(kind)}有 {count} 张没有报送", By = session.Actor.Name, At = session.Now,
        }).Where(notice => !told.Contains(notice.Account)).ToList();
        context.AddRange(notices);
        await context.SaveChangesAsync(cancel).ConfigureAwait(false);
        trail.Note(AuditAction.UnitsReminded, "year", year, after: $"{Glossary.Label(kind)}：{notices.Count} 人");
        return notices.Count;
    }, cancel);

    private async Task<IReadOnlyList<StoredNotice>> NearAsync(LibraryContext context, DateOnly today, CancellationToken cancel)
    {
        DateOnly[] near = [.. Enumerable.Range(1, ReminderRules.Earliest).Select(today.AddDays)];
        var years = await context.Years.AsNoTracking().Include(row => row.Deadlines).Include(row => row.Division).Where(row => row.State == YearState.Open && row.Deadlines.Any(deadline => near.Contains(deadline.Day))).AsSplitQuery().ToListAsync(cancel).ConfigureAwait(false);
        if (years.Count == 0) return [];
        var people = await ReachingPeople.ReadAsync(context, [Role.Clerk, .. LevelRules.Reviewers], cancel).ConfigureAwait(false);
        string[] divisions = [.. await context.Organisations.Where(row => row.Kind == OrganisationKind.Division).Select(row => row.Path).ToListAsync(cancel).ConfigureAwait(false)];
        List<StoredNotice> notices = [];
        foreach (var year in years)
        {
            bool IsOf(string owner) => divisions.Where(path => owner.StartsWith(path, StringComparison.Ordinal)).MaxBy(path => path.Length) == year.Division!.Path;
            var reminders = YearRecord.Of(year).Reminders;
            foreach (var deadline in year.Deadlines.Where(deadline => reminders.Contains(deadline.Day.DayNumber - today.DayNumber)))
            {
                foreach (var kind in OfProjects.Where(kind => FilingFlow.StepOf(kind) == deadline.Step))
                {
                    var lacking = (await LackingAsync(context, year.Year, kind, cancel).ConfigureAwait(false)).Where(each => IsOf(each.Owner));
                    notices.AddRange(Of(lacking, owner => people.Of(Role.Clerk, owner), (account, count) => Near(year, deadline, kind, account, today, $"{year.Year} 年度{Glossary.Label(kind)}有 {count} 张没有报送")));
                }

                foreach (var role in Deadline.ReviewersOf(deadline.Step))
                {
                    var waiting = (await context.Filings.Where(row => row.Year == year.Year && row.Turn == role).GroupBy(row => row.Owner).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancel).ConfigureAwait(false))
                        .Where(group => IsOf(group.Key)).Select(group => new Lacking(group.Key, group.Count));
                    notices.AddRange(Of(waiting, owner => people.Of(role, owner), (account, count) => Near(year, deadline, FormKind.None, account, today, $"{year.Year} 年度有 {count} 张表等您审核（{Glossary.Label(role)}）", OrganisationCodes.Of(role))));
                }
            }
        }

        return notices;
    }

    private StoredNotice Near(StoredYear year, StoredDeadline deadline, FormKind kind, string account, DateOnly today, string about, string role = "") => new()
    {
        Account = account, Source = FormattableString.Invariant($"deadline:{year.Id}:{TextCodes.Of(kind)}:{role}:{today:yyyy-MM-dd}:{deadline.Day:yyyy-MM-dd}"), Kind = NoticeKind.DeadlineNear, Year = year.Year, FormKind = kind, About = about,
        Words = $"{Glossary.Label(deadline.Step)}{deadline.Day:M 月 d 日}截止，还有 {deadline.Day.DayNumber - today.DayNumber} 天", At = session.Now,
    };

    // Not begun, or with the unit still.
    private static async Task<IReadOnlyList<Lacking>> LackingAsync(LibraryContext context, int year, FormKind kind, CancellationToken cancel)
    {
        var filings = context.AllFilings.Where(row => row.Year == year && row.Kind == kind && row.State != FilingState.Draft && row.State != FilingState.Returned);
        return await FilingProgress.Due(context, year).Where(project => !filings.Any(filing => filing.ProjectId == project.Id)).GroupBy(project => project.Owner)
            .Select(group => new Lacking(group.Key, group.Count())).ToListAsync(cancel).ConfigureAwait(false);
    }

    // Somebody who works for several units is told once, of all together.
    private static IEnumerable<StoredNotice> Of(IEnumerable<Lacking> lacking, Func<string, IEnumerable<string>> people, Func<string, int, StoredNotice> notice) =>
        lacking.SelectMany(each => people(each.Owner).Select(account => (Account: account, each.Count))).GroupBy(each => each.Account).Select(person => notice(person.Key, person.Sum(each => each.Count)));

    private sealed record Lacking(string Owner, int Count);
}
