using Jiheng.Domain.Filings;
using Jiheng.Domain.Notices;
using Jiheng.Domain.People;
using Jiheng.Domain.Terms;
using Jiheng.Storage.Filings;
using Jiheng.Storage.Records;

namespace Jiheng.Storage.Notices;

/// <summary>What of a step or a remark is news, and for whom. Nobody is told of what he did himself.</summary>
internal static class StepNews
{
    private static readonly Role[] Assigning = [.. Enum.GetValues<Role>().Where(role => RolePrivileges.Of(role).Contains(Privilege.AssignForms))];

    /// <summary>The notices of a step.</summary>
    /// <param name="step">The step.</param>
    /// <param name="filing">Its filing with project and unit, as it stands now.</param>
    /// <param name="people">Who reaches it.</param>
    /// <param name="given">To which experts it was given.</param>
    /// <param name="passedBy">Who agreed to the version that the step is about.</param>
    public static IEnumerable<StoredNotice> Of(StoredFilingStep step, StoredFiling filing, ReachingPeople people, IReadOnlyList<GivenFiling> given, IEnumerable<string> passedBy) => step.Action switch
    {
        FilingAction.Submit => Waiting(step, filing, people, given, 0),
        FilingAction.Return => OfClerk(step, filing, NoticeKind.Returned),
        FilingAction.Pass when step.Level + 1 < LevelText.Read(filing.Levels).Count => [.. OfClerk(step, filing, NoticeKind.Passed), .. Waiting(step, filing, people, given, step.Level + 1)],
        FilingAction.Pass => OfClerk(step, filing, NoticeKind.Approved),
        FilingAction.Adjust => passedBy.Distinct().Where(account => account != step.Account).Select(account => Notice(step, filing, account, NoticeKind.Adjusted)),
        FilingAction.Recall or FilingAction.DropAdjustment => [],
    };

    /// <summary>The notices of a remark: to the unit what reviewers say, to the reviewer what the unit says, and answers to whoever began.</summary>
    /// <param name="remark">The remark.</param>
    /// <param name="began">Who began the talk; null where this remark does.</param>
    /// <param name="filing">Its filing with project and unit.</param>
    /// <param name="people">Who reaches it.</param>
    /// <param name="given">To which experts it was given.</param>
    public static IEnumerable<StoredNotice> Of(StoredFilingRemark remark, string? began, StoredFiling filing, ReachingPeople people, IReadOnlyList<GivenFiling> given)
    {
        IEnumerable<string?> concerned = began is not null && began != remark.Account ? [began]
            : remark.Account != filing.SubmittedBy ? [filing.SubmittedBy]
            : filing.Turn is Role.Expert ? given.Select(each => (string?)each.Account)
            : filing.Turn is { } turn ? people.Of(turn, filing.Owner) : [];
        return concerned.OfType<string>().Where(account => account != remark.Account)
            .Select(account => Notice(filing, account, NoticeKind.Remarked, FormattableString.Invariant($"remark:{remark.Id}"), remark.Text, remark.Name, remark.At));
    }

    /// <summary>What a filing is called where nothing else stands beside it.</summary>
    public static string About(StoredFiling filing) => $"{filing.Project!.Name}（{filing.Project.Organisation!.Name}）{filing.Year} 年度{Glossary.Label(filing.Kind)}";

    // Where others decided meanwhile, it waits for nobody any more.
    private static IEnumerable<StoredNotice> Waiting(StoredFilingStep step, StoredFiling filing, ReachingPeople people, IReadOnlyList<GivenFiling> given, int level) =>
        filing is not { State: FilingState.InReview, Turn: { } turn } || filing.Level != level || filing.LastVersion != step.Version ? []
            : turn == Role.Expert ? OfExperts(step, filing, people, given)
            : people.Of(turn, filing.Owner).Where(account => account != step.Account && account != filing.SubmittedBy).Select(account => Notice(step, filing, account, NoticeKind.Waiting));

    // Whoever was given it since was told then.
    private static IEnumerable<StoredNotice> OfExperts(StoredFilingStep step, StoredFiling filing, ReachingPeople people, IReadOnlyList<GivenFiling> given) => given.Count > 0
        ? given.Where(each => each.At <= step.At).Select(each => Notice(step, filing, each.Account, NoticeKind.Waiting))
        : Assigning.SelectMany(role => people.Of(role, filing.Owner)).Distinct().Where(account => account != step.Account).Select(account => Notice(step, filing, account, NoticeKind.Unassigned));

    private static IEnumerable<StoredNotice> OfClerk(StoredFilingStep step, StoredFiling filing, NoticeKind kind) =>
        filing.SubmittedBy is { } clerk && clerk != step.Account ? [Notice(step, filing, clerk, kind)] : [];

    private static StoredNotice Notice(StoredFilingStep step, StoredFiling filing, string account, NoticeKind kind) =>
        Notice(filing, account, kind, FormattableString.Invariant($"step:{step.Id}"), step.Reason, step.Role is { } role ? $"{Glossary.Label(role)} {step.Name}" : step.Name, step.At);

    private static StoredNotice Notice(StoredFiling filing, string account, NoticeKind kind, string source, string? words, string by, DateTime at) => new()
    {
        Account = account, Source = source, Kind = kind, FilingId = filing.Id, Year = filing.Year, FormKind = filing.Kind, About = About(filing), Words = words, By = by, At = at,
    };
}

/// <summary>An expert to whom a filing was given.</summary>
/// <param name="Account">His account.</param>
/// <param name="At">Since when.</param>
internal sealed record GivenFiling(string Account, DateTime At);
