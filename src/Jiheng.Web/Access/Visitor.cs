using System.Globalization;
using System.Security.Claims;
using Jiheng.Domain.Audit;
using Jiheng.Domain.People;
using Jiheng.Storage;
using Jiheng.Storage.Accounts;
using Jiheng.Storage.Scoping;

namespace Jiheng.Web.Access;

/// <summary>Who sent the request at hand, and what he may do.</summary>
internal sealed class Visitor
{
    /// <summary>Whoever sits at the machine, where nobody has to sign in.</summary>
    public static Visitor Local { get; } = new() { Actor = Actor.Local, Privileges = RolePrivileges.All.ToHashSet() };

    public required Actor Actor { get; init; }

    public required IReadOnlySet<Privilege> Privileges { get; init; }

    /// <summary>Null where nobody has to sign in.</summary>
    public SignedInPerson? Person { get; private init; }

    /// <summary>What the frame of every page rests on: who it is and what he may do.</summary>
    public string Key => $"{Actor.Account} {string.Join(',', Privileges.Order())}";

    public static Visitor Of(SignedInPerson person, string origin) =>
        new() { Actor = new Actor(person.Account, person.Name, origin), Privileges = person.Privileges, Person = person };

    public bool May(Privilege privilege) => Privileges.Contains(privilege);

    /// <summary>The library as the visitor sees it where a privilege is asked for; null: where being signed in is enough.</summary>
    public DocumentLibrary Open(DocumentLibrary whole, Privilege? privilege) => whole.As(Actor, Person?.Scope(privilege ?? Privilege.ReadForms) ?? LibraryScope.Whole);

    /// <summary>The library as the visitor sees it in one of his roles.</summary>
    public DocumentLibrary Open(DocumentLibrary whole, Role role) => whole.As(Actor, Person?.Scope(role) ?? LibraryScope.Whole);

    /// <summary>The same for the framework, which asks for policies and ties the tokens of pages to whom they were given.</summary>
    public ClaimsPrincipal Principal(string scheme) => new(new ClaimsIdentity(
        [
            new Claim(VisitorClaims.Account, Actor.Account),
            new Claim(VisitorClaims.Subject, Person is null ? Actor.Account : string.Create(CultureInfo.InvariantCulture, $"{Actor.Account}#{Person.SessionId}")),
            .. Privileges.Select(privilege => new Claim(VisitorClaims.Privilege, privilege.ToString())),
        ], scheme, VisitorClaims.Account, null));
}
