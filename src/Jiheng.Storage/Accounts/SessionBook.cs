using Jiheng.Domain.Audit;
using Jiheng.Domain.People;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Accounts;

/// <summary>Who is signed in where, and who tried to.</summary>
public sealed class SessionBook
{
    private const int LongestText = 200;
    private readonly LibrarySession session;

    internal SessionBook(LibrarySession session) => this.session = session;

    /// <summary>Notes an attempt that led nowhere.</summary>
    public Task RefuseAsync(string account, long? personId, SignInOutcome outcome, CallingBrowser from, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(from);
        return session.WriteAsync(async (context, _) =>
        {
            context.Add(Attempt(account, personId, outcome, from));
            await context.SaveChangesAsync(cancel).ConfigureAwait(false);
        }, cancel);
    }

    /// <summary>Opens a session, or takes a sign-in a stage further: the browser gets another token each time, so that nobody who planted or
    /// saw the one before can use it.</summary>
    /// <param name="who">Whose.</param>
    /// <param name="token">The hash of the new token.</param>
    /// <param name="stage">How far the sign-in is now.</param>
    /// <param name="from">Which browser.</param>
    /// <param name="replaced">The unfinished session that this one takes the place of; null: none.</param>
    /// <param name="cancel">Stops it.</param>
    public Task OpenAsync(AccountState who, string token, SignInStage stage, CallingBrowser from, long? replaced = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(who);
        ArgumentNullException.ThrowIfNull(from);
        return session.WriteAsync(async (context, trail) =>
        {
            if (replaced is { } before) await EndOneAsync(context, who.PersonId, before, cancel).ConfigureAwait(false);
            context.Add(new StoredSession { Token = token, PersonId = who.PersonId, Stage = stage, StartedAt = session.Now, SeenAt = session.Now, Origin = Short(from.Origin), Browser = Short(from.Name) });
            context.Add(Attempt(who.Account, who.PersonId, stage == SignInStage.Open ? SignInOutcome.SignedIn : SignInOutcome.PasswordAccepted, from));
            if (stage == SignInStage.Open) trail.Note(AuditAction.SignedIn, $"person/{who.Account}", after: from.Origin);
            await context.SaveChangesAsync(cancel).ConfigureAwait(false);
            // Whoever still owes the code may not try for ever by typing the password again.
            if (stage != SignInStage.Code) await context.Accounts.Where(row => row.PersonId == who.PersonId).ExecuteUpdateAsync(row => row.SetProperty(account => account.Failures, 0), cancel).ConfigureAwait(false);
        }, cancel);
    }

    /// <summary>Who is behind a token; null where it is unknown, ended or too old, or the account was disabled.</summary>
    public Task<SignedInPerson?> FindAsync(string token, CancellationToken cancel = default) => session.ReadAsync(context => SessionReading.FindAsync(context, token, session.Now, cancel), cancel);

    /// <summary>Says that a session is in use. Once a minute is enough.</summary>
    public Task SeeAsync(long id, CancellationToken cancel = default) => session.WriteAsync((context, _) =>
        context.Sessions.Where(row => row.Id == id).ExecuteUpdateAsync(row => row.SetProperty(seen => seen.SeenAt, session.Now), cancel), cancel);

    /// <summary>Ends one session of a person.</summary>
    /// <exception cref="LibraryException">The person has no such session.</exception>
    public Task EndAsync(long personId, long id, CancellationToken cancel = default) => session.WriteAsync(async (context, trail) =>
    {
        if (!await EndOneAsync(context, personId, id, cancel).ConfigureAwait(false)) throw LibraryException.NotFound("次登录");
        trail.Note(AuditAction.SignedOut, await AccountBook.SubjectAsync(context, personId, cancel).ConfigureAwait(false));
    }, cancel);

    /// <summary>Ends all sessions of a person but one.</summary>
    /// <returns>How many.</returns>
    public Task<int> EndAllAsync(long personId, long? kept = null, CancellationToken cancel = default) => session.WriteAsync(async (context, trail) =>
    {
        var ended = await EndAsync(context, personId, kept, session.Now, cancel).ConfigureAwait(false);
        if (ended > 0) trail.Note(AuditAction.SessionsEnded, await AccountBook.SubjectAsync(context, personId, cancel).ConfigureAwait(false), after: $"{ended} 处");
        return ended;
    }, cancel);

    /// <summary>The open sessions of a person, the last used first.</summary>
    public Task<List<OpenSession>> OpenOfAsync(long personId, CancellationToken cancel = default)
    {
        var (idle, oldest) = (session.Now - SignInRules.IdleFor, session.Now - SignInRules.Longest);
        return session.ReadAsync(context => context.Sessions
            .Where(row => row.PersonId == personId && row.EndedAt == null && row.Stage == SignInStage.Open && row.SeenAt > idle && row.StartedAt > oldest)
            .OrderByDescending(row => row.SeenAt).ThenByDescending(row => row.Id).Select(row => new OpenSession(row.Id, row.StartedAt, row.SeenAt, row.Origin, row.Browser)).ToListAsync(cancel), cancel);
    }

    internal static Task<int> EndAsync(LibraryContext context, long personId, long? kept, DateTime now, CancellationToken cancel) => context.Sessions
        .Where(row => row.PersonId == personId && row.EndedAt == null && row.Id != kept).ExecuteUpdateAsync(row => row.SetProperty(ended => ended.EndedAt, now), cancel);

    private async Task<bool> EndOneAsync(LibraryContext context, long personId, long id, CancellationToken cancel) => await context.Sessions
        .Where(row => row.Id == id && row.PersonId == personId && row.EndedAt == null).ExecuteUpdateAsync(row => row.SetProperty(ended => ended.EndedAt, session.Now), cancel).ConfigureAwait(false) == 1;

    private StoredSignIn Attempt(string account, long? personId, SignInOutcome outcome, CallingBrowser from) =>
        new() { At = session.Now, Account = Short(account), PersonId = personId, Outcome = outcome, Origin = Short(from.Origin), Browser = Short(from.Name) };

    private static string Short(string text) => text.Length <= LongestText ? text : text[..LongestText];
}

/// <summary>A browser as the server sees it.</summary>
/// <param name="Origin">The address that it calls from.</param>
/// <param name="Name">What it says of itself.</param>
public sealed record CallingBrowser(string Origin, string Name);

/// <summary>A session that goes on.</summary>
public sealed record OpenSession(long Id, DateTime StartedAt, DateTime SeenAt, string Origin, string Browser);
