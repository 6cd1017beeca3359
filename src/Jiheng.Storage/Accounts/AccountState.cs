using Jiheng.Domain.People;

namespace Jiheng.Storage.Accounts;

/// <summary>What the sign-in has to know of an account.</summary>
/// <param name="PersonId">Whose it is.</param>
/// <param name="Account">The name to sign in with.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Status">Whether it may be used.</param>
/// <param name="Roles">The person's roles.</param>
/// <param name="Password">The password's hash; null: none was given out.</param>
/// <param name="MustChange">Whether the password was given out by somebody else.</param>
/// <param name="LockedUntil">UTC; null: not locked.</param>
/// <param name="Factor">The second factor's key, enciphered; null: none.</param>
/// <param name="FactorStep">The last time step whose code was taken.</param>
public sealed record AccountState(
    long PersonId, string Account, string Name, PersonStatus Status, IReadOnlyList<Role> Roles,
    string? Password, bool MustChange, DateTime? LockedUntil, string? Factor, long FactorStep)
{
    /// <summary>What is asked for next once the password was right.</summary>
    /// <param name="gaveCode">Whether the code was given.</param>
    /// <param name="asksFactor">Whether this installation asks for second factors at all.</param>
    public SignInStage Next(bool gaveCode, bool asksFactor) => SignInRules.Next(Factor is not null, gaveCode, asksFactor && SignInRules.NeedsSecondFactor(Roles), MustChange);
}
