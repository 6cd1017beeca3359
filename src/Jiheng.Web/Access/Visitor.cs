using System.Security.Claims;
using Jiheng.Domain.Audit;
using Jiheng.Domain.People;
using Jiheng.Storage;

namespace Jiheng.Web.Access;

/// <summary>Who sent the request at hand, and what he may do.</summary>
internal sealed class Visitor
{
    /// <summary>Whoever sits at the machine, where nobody has to sign in.</summary>
    public static Visitor Local { get; } = new() { Actor = Actor.Local, Privileges = RolePrivileges.All.ToHashSet() };

    public required Actor Actor { get; init; }

    public required IReadOnlySet<Privilege> Privileges { get; init; }

    /// <summary>Whether an account stands behind the visitor, with pages of its own: password, sessions, signing out.</summary>
    public bool HasAccount { get; init; }

    public bool May(Privilege privilege) => Privileges.Contains(privilege);

    /// <summary>The library as the visitor sees it where a privilege is asked for.</summary>
    /// <summary>What the frame of every page rests on: who it is and what he may do.</summary>
    public string Key => Actor.Account;

    public DocumentLibrary Open(DocumentLibrary whole, Privilege? privilege) => whole.As(Actor);

    /// <summary>The same for the framework, which asks for policies.</summary>
    public ClaimsPrincipal Principal(string scheme) => new(new ClaimsIdentity(
        [new Claim(VisitorClaims.Account, Actor.Account), .. Privileges.Select(privilege => new Claim(VisitorClaims.Privilege, privilege.ToString()))], scheme, VisitorClaims.Account, null));
}
