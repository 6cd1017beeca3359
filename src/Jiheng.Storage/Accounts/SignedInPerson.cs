using Jiheng.Domain.People;
using Jiheng.Storage.Scoping;

namespace Jiheng.Storage.Accounts;

/// <summary>Who is behind a session, and how far his roles reach.</summary>
public sealed class SignedInPerson
{
    public required long SessionId { get; init; }

    public required long PersonId { get; init; }

    public required string Account { get; init; }

    public required string Name { get; init; }

    public required SignInStage Stage { get; init; }

    public required DateTime SeenAt { get; init; }

    /// <summary>The name of the person's organisation.</summary>
    public required string OrganisationName { get; init; }

    /// <summary>The division whose budget the person works on; null where there is none above the organisation.</summary>
    public long? DivisionId { get; init; }

    public required IReadOnlyList<Role> Roles { get; init; }

    internal Home Home { get; init; } = Home.Nobody;

    /// <summary>What each role lets see.</summary>
    internal ILookup<Role, OwnerRange> Ranges { get; init; } = Array.Empty<OwnerRange>().ToLookup(_ => Role.Public);

    /// <summary>What the person may do by all his roles.</summary>
    public IReadOnlySet<Privilege> Privileges => Roles.SelectMany(RolePrivileges.Of).ToHashSet();

    /// <summary>Whose records count where something is done by a privilege: those that the roles reach which give it, and no others.</summary>
    public LibraryScope Scope(Privilege privilege) => ScopeOf(privilege, Roles, Ranges, PersonId, Home, DivisionId);

    /// <summary>Whose records count where something is done in one role, whatever the others reach.</summary>
    public LibraryScope Scope(Role role) => LibraryScope.Of(OwnerRange.Widest(Ranges[role]), role == Role.Expert ? PersonId : null, Home);

    internal static LibraryScope ScopeOf(Privilege privilege, IEnumerable<Role> roles, ILookup<Role, OwnerRange> ranges, long personId, Home home, long? divisionId)
    {
        Role[] giving = [.. roles.Where(role => RolePrivileges.Of(role).Contains(privilege))];
        return LibraryScope.Of(OwnerRange.Widest(giving.SelectMany(role => ranges[role])), giving.Contains(Role.Expert) ? personId : null, home,
            privilege is Privilege.SetUpYears or Privilege.SetUpRules ? divisionId ?? 0 : null);
    }
}
