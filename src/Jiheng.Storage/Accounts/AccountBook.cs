using Jiheng.Domain.Audit;
using Jiheng.Domain.People;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Records;
using Jiheng.Storage.Scoping;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Accounts;

/// <summary>Passwords, second factors and locks. Each change is one transaction with its line in the audit log.</summary>
/// <remarks>What a password is and how it is hashed is no matter of this class: it keeps hashes.</remarks>
public sealed class AccountBook
{
    private readonly LibrarySession session;

    internal AccountBook(LibrarySession session) => this.session = session;

    /// <summary>Null where nobody has the account.</summary>
    public Task<AccountState?> FindAsync(string account, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(account);
        var known = Person.AccountOf(account.Trim());
        return session.ReadAsync(context => StateAsync(context, context.People.Where(row => row.Account == known), cancel), cancel);
    }

    /// <summary>Null where there is nobody of the number.</summary>
    public Task<AccountState?> FindAsync(long personId, CancellationToken cancel = default) =>
        session.ReadAsync(context => StateAsync(context, context.People.Where(row => row.Id == personId), cancel), cancel);

    /// <summary>Whose records somebody sees where something is done by a privilege in his name, without his having signed in.</summary>
    /// <exception cref="LibraryException">Nobody has the account, or it is disabled.</exception>
    public Task<LibraryScope> ScopeAsync(string account, Privilege privilege, CancellationToken cancel = default) =>
        session.ReadAsync(context => SessionReading.ScopeAsync(context, account, privilege, cancel), cancel);

    /// <summary>Counts an attempt before it is looked at, so that many at once are not more than the few that are allowed.</summary>
    /// <returns>Whether it may be looked at; false: the account is locked, or was by this.</returns>
    public Task<bool> ClaimAttemptAsync(long personId, CancellationToken cancel = default) => session.WriteAsync(async (context, trail) =>
    {
        var now = session.Now;
        await context.Accounts.Where(row => row.PersonId == personId && row.LockedUntil <= now)
            .ExecuteUpdateAsync(row => row.SetProperty(account => account.LockedUntil, (DateTime?)null).SetProperty(account => account.Failures, 0), cancel).ConfigureAwait(false);
        if (await context.Accounts.Where(row => row.PersonId == personId && row.LockedUntil == null && row.Failures < SignInRules.MostFailures)
            .ExecuteUpdateAsync(row => row.SetProperty(account => account.Failures, account => account.Failures + 1), cancel).ConfigureAwait(false) == 1) return true;
        DateTime? until = now + SignInRules.LockedFor;
        if (await context.Accounts.Where(row => row.PersonId == personId && row.LockedUntil == null)
            .ExecuteUpdateAsync(row => row.SetProperty(account => account.LockedUntil, until), cancel).ConfigureAwait(false) == 1)
            trail.Note(AuditAction.AccountLocked, await SubjectAsync(context, personId, cancel).ConfigureAwait(false));
        return false;
    }, cancel);

    /// <summary>Forgets the failures of an account whose password was right.</summary>
    public Task ProveAsync(long personId, CancellationToken cancel = default) => session.WriteAsync((context, _) =>
        context.Accounts.Where(row => row.PersonId == personId).ExecuteUpdateAsync(row => row.SetProperty(account => account.Failures, 0), cancel), cancel);

    /// <summary>The hashes of the last passwords, the present one included.</summary>
    public Task<List<string>> FormerAsync(long personId, CancellationToken cancel = default) => session.ReadAsync(context => context.FormerPasswords
        .Where(row => row.PersonId == personId).OrderByDescending(row => row.Id).Take(SignInRules.FormerPasswords).Select(row => row.Password).ToListAsync(cancel), cancel);

    /// <summary>Gives an account a password. Sessions other than one end.</summary>
    /// <param name="personId">Whose.</param>
    /// <param name="hash">The password's hash.</param>
    /// <param name="issued">Whether somebody else gives it out: then it has to be changed at the first sign-in.</param>
    /// <param name="keptSession">The session that goes on; null: none.</param>
    /// <param name="cancel">Stops the change.</param>
    public Task SetPasswordAsync(long personId, string hash, bool issued, long? keptSession = null, CancellationToken cancel = default) => session.WriteAsync(async (context, trail) =>
    {
        var account = await RowAsync(context, personId, cancel).ConfigureAwait(false);
        (account.Password, account.MustChange, account.PasswordAt, account.Failures, account.LockedUntil) = (hash, issued, session.Now, 0, null);
        context.Add(new StoredFormerPassword { PersonId = personId, Password = hash, At = session.Now });
        await context.SaveChangesAsync(cancel).ConfigureAwait(false);
        await SessionBook.EndAsync(context, personId, keptSession, session.Now, cancel).ConfigureAwait(false);
        trail.Note(issued ? AuditAction.PasswordIssued : AuditAction.PasswordChanged, await SubjectAsync(context, personId, cancel).ConfigureAwait(false));
    }, cancel);

    /// <summary>Sets a second factor up, or takes it away.</summary>
    /// <param name="personId">Whose.</param>
    /// <param name="factor">The enciphered key; null takes it away.</param>
    /// <param name="step">The time step of the code by which it was proven.</param>
    /// <param name="cancel">Stops the change.</param>
    public Task SetFactorAsync(long personId, string? factor, long step, CancellationToken cancel = default) => session.WriteAsync(async (context, trail) =>
    {
        var account = await RowAsync(context, personId, cancel).ConfigureAwait(false);
        (account.Factor, account.FactorStep) = (factor, step);
        await context.SaveChangesAsync(cancel).ConfigureAwait(false);
        trail.Note(factor is null ? AuditAction.SecondFactorCleared : AuditAction.SecondFactorSet, await SubjectAsync(context, personId, cancel).ConfigureAwait(false));
    }, cancel);

    /// <summary>Takes the code of a time step, once.</summary>
    /// <returns>False where it, or a later one, was taken before.</returns>
    public Task<bool> TakeStepAsync(long personId, long step, CancellationToken cancel = default) => session.WriteAsync(async (context, _) =>
        await context.Accounts.Where(row => row.PersonId == personId && row.FactorStep < step)
            .ExecuteUpdateAsync(row => row.SetProperty(account => account.FactorStep, step), cancel).ConfigureAwait(false) == 1, cancel);

    /// <summary>Lets a locked account sign in again.</summary>
    public Task UnlockAsync(long personId, CancellationToken cancel = default) => session.WriteAsync(async (context, trail) =>
    {
        var account = await RowAsync(context, personId, cancel).ConfigureAwait(false);
        (account.Failures, account.LockedUntil) = (0, null);
        await context.SaveChangesAsync(cancel).ConfigureAwait(false);
        trail.Note(AuditAction.AccountUnlocked, await SubjectAsync(context, personId, cancel).ConfigureAwait(false));
    }, cancel);

    internal static async Task<string> SubjectAsync(LibraryContext context, long personId, CancellationToken cancel) =>
        $"person/{await context.People.Where(row => row.Id == personId).Select(row => row.Account).FirstOrDefaultAsync(cancel).ConfigureAwait(false) ?? throw LibraryException.NotFound("个人员")}";

    private static async Task<StoredAccount> RowAsync(LibraryContext context, long personId, CancellationToken cancel)
    {
        if (await context.Accounts.FirstOrDefaultAsync(row => row.PersonId == personId, cancel).ConfigureAwait(false) is { } there) return there;
        var made = new StoredAccount { PersonId = personId };
        context.Add(made);
        return made;
    }

    private static async Task<AccountState?> StateAsync(LibraryContext context, IQueryable<StoredPerson> people, CancellationToken cancel)
    {
        var found = await (from person in people
                           join account in context.Accounts on person.Id equals account.PersonId into accounts
                           from account in accounts.DefaultIfEmpty()
                           select new { Person = person, Account = account, Roles = context.Grants.Where(grant => grant.PersonId == person.Id).Select(grant => grant.Role).ToList() })
            .FirstOrDefaultAsync(cancel).ConfigureAwait(false);
        return found is null ? null : new AccountState(
            found.Person.Id, found.Person.Account, found.Person.Name, found.Person.Status, found.Roles,
            found.Account?.Password, found.Account?.MustChange ?? false, found.Account?.LockedUntil, found.Account?.Factor, found.Account?.FactorStep ?? 0);
    }
}
