using Jiheng.Domain.People;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Searching;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Accounts;

/// <summary>Accounts and attempts to sign in, as an administrator looks at them.</summary>
public sealed class AccountList
{
    /// <summary>How the accounts of a demonstration begin that are offered at the door.</summary>
    public const string DemoPrefix = "demo-";

    private readonly LibrarySession session;

    internal AccountList(LibrarySession session) => this.session = session;

    /// <summary>Accounts by name.</summary>
    public Task<Page<AccountRow>> SearchAsync(AccountFilter filter, PageRequest page, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(page);
        var (folded, now) = (FoldedText.Plain(filter.Text ?? ""), session.Now);
        return session.ReadAsync(context =>
        {
            var rows = from person in context.People
                       join account in context.Accounts on person.Id equals account.PersonId into accounts
                       from account in accounts.DefaultIfEmpty()
                       select new { Person = person, Account = account };
            if (folded.Length > 0) rows = rows.Where(row => row.Person.Search.Contains(folded));
            if (filter.Locked) rows = rows.Where(row => row.Account!.LockedUntil > now);
            if (filter.WithoutPassword) rows = rows.Where(row => row.Account!.Password == null && row.Person.Status == PersonStatus.Active);
            return page.OfAsync(rows.OrderBy(row => row.Person.Account), row => new AccountRow
            {
                PersonId = row.Person.Id, Account = row.Person.Account, Name = row.Person.Name, Status = row.Person.Status,
                Organisation = context.Organisations.Where(organisation => organisation.Id == row.Person.OrganisationId).Select(organisation => organisation.Name).FirstOrDefault() ?? "",
                HasPassword = row.Account!.Password != null, MustChange = row.Account!.Password != null && row.Account.MustChange, HasFactor = row.Account!.Factor != null,
                LockedUntil = row.Account!.LockedUntil > now ? row.Account.LockedUntil : null,
                LastSignIn = context.SignIns.Where(attempt => attempt.PersonId == row.Person.Id && attempt.Outcome == SignInOutcome.SignedIn).Max(attempt => (DateTime?)attempt.At),
            }, cancel);
        }, cancel);
    }

    /// <summary>The accounts that a demonstration offers, in the order of their roles.</summary>
    public async Task<IReadOnlyList<DemoAccount>> DemoAsync(CancellationToken cancel = default)
    {
        var found = await session.ReadAsync(context => context.People.Where(person => person.Account.StartsWith(DemoPrefix) && person.Status == PersonStatus.Active)
            .Select(person => new
            {
                person.Account, person.Name, Roles = person.Grants.Select(grant => grant.Role).ToList(),
                Organisation = context.Organisations.Where(organisation => organisation.Id == person.OrganisationId).Select(organisation => organisation.Name).First(),
            }).ToListAsync(cancel), cancel).ConfigureAwait(false);
        return [.. found.OrderBy(person => person.Roles.Min()).Select(person => new DemoAccount(person.Account, person.Name, person.Organisation, [.. person.Roles.Order()]))];
    }

    /// <summary>Attempts to sign in, the last first.</summary>
    public Task<Page<SignInRow>> SignInsAsync(SignInFilter filter, PageRequest page, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(page);
        return session.ReadAsync(context =>
        {
            var attempts = context.SignIns.AsQueryable();
            if (filter.Account is { } account) attempts = attempts.Where(row => row.Account == account);
            if (filter.PersonId is { } person) attempts = attempts.Where(row => row.PersonId == person);
            if (filter.Outcome is { } outcome) attempts = attempts.Where(row => row.Outcome == outcome);
            if (filter.From is { } from) attempts = attempts.Where(row => row.At >= from);
            if (filter.Before is { } before) attempts = attempts.Where(row => row.At < before);
            return page.OfAsync(attempts.OrderByDescending(row => row.At).ThenByDescending(row => row.Id), row => new SignInRow(row.At, row.Account, row.Outcome, row.Origin, row.Browser), cancel);
        }, cancel);
    }
}

/// <summary>Which accounts.</summary>
public sealed record AccountFilter(string? Text = null, bool Locked = false, bool WithoutPassword = false);

/// <summary>Which attempts; instants are UTC.</summary>
public sealed record SignInFilter(string? Account = null, long? PersonId = null, SignInOutcome? Outcome = null, DateTime? From = null, DateTime? Before = null);

/// <summary>An attempt to sign in.</summary>
public sealed record SignInRow(DateTime At, string Account, SignInOutcome Outcome, string Origin, string Browser);

/// <summary>An account as lists show it.</summary>
public sealed record AccountRow
{
    public required long PersonId { get; init; }

    public required string Account { get; init; }

    public required string Name { get; init; }

    public required string Organisation { get; init; }

    public required PersonStatus Status { get; init; }

    public required bool HasPassword { get; init; }

    /// <summary>Whether the password was given out and not changed yet.</summary>
    public required bool MustChange { get; init; }

    public required bool HasFactor { get; init; }

    /// <summary>Null where the account is not locked.</summary>
    public required DateTime? LockedUntil { get; init; }

    /// <summary>Null: never.</summary>
    public required DateTime? LastSignIn { get; init; }
}

/// <summary>An account of a demonstration.</summary>
public sealed record DemoAccount(string Account, string Name, string Organisation, IReadOnlyList<Role> Roles);
