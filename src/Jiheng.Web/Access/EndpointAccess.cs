using Jiheng.Domain.People;
using Microsoft.AspNetCore.Authorization;

namespace Jiheng.Web.Access;

/// <summary>Who may reach an endpoint. Each says it in one of three ways; one that says nothing answers nobody, and fails a test.</summary>
internal static class EndpointAccess
{
    /// <summary>For those who hold a privilege.</summary>
    public static TBuilder Requires<TBuilder>(this TBuilder endpoint, Privilege privilege)
        where TBuilder : IEndpointConventionBuilder => endpoint.RequireAuthorization(Policy(privilege)).WithMetadata(new AccessMark(privilege));

    /// <summary>For everybody who is signed in.</summary>
    public static TBuilder ForSignedIn<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.RequireAuthorization(SignedIn).WithMetadata(new AccessMark(null));

    /// <summary>For everybody, signed in or not: it shows nothing of anybody.</summary>
    public static TBuilder ForAnyone<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.AllowAnonymous().WithMetadata(AccessMark.Anyone);

    /// <summary>The policies that the marks above name; whatever bears none of them is refused.</summary>
    public static void AddAccessPolicies(this IServiceCollection services) => services.AddAuthorization(options =>
    {
        // What is no endpoint of ours is answered by the server itself: not found, not allowed.
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAssertion(asked => asked.Resource is HttpContext http && http.GetEndpoint() is not RouteEndpoint).Build();
        options.AddPolicy(SignedIn, policy => policy.RequireAuthenticatedUser());
        foreach (var privilege in Enum.GetValues<Privilege>())
            options.AddPolicy(Policy(privilege), policy => policy.RequireAuthenticatedUser().RequireClaim(VisitorClaims.Privilege, privilege.ToString()));
    });

    private const string SignedIn = "SignedIn";

    private static string Policy(Privilege privilege) => "May" + privilege;
}

/// <summary>What an endpoint asks for, to be read by tests and by menus.</summary>
/// <param name="Privilege">Null: nothing but being signed in, or not even that.</param>
internal sealed record AccessMark(Privilege? Privilege)
{
    public static AccessMark Anyone { get; } = new((Privilege?)null) { IsForAnyone = true };

    public bool IsForAnyone { get; private init; }
}
