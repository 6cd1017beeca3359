using System.Text.Encodings.Web;
using Jiheng.Domain.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Jiheng.Web.Access;

/// <summary>Knows people by the session that their browser holds. The library is asked each time, so that a session that was ended, a
/// disabled account and a role that was taken away count at once.</summary>
internal sealed class SessionSignIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, WholeLibrary whole) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    public const string Name = "Session";
    private static readonly TimeSpan BetweenSights = TimeSpan.FromMinutes(1);

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (SessionToken.Of(Context) is not { } token || await whole.Library.Sessions.FindAsync(token, Context.RequestAborted) is not { } person) return AuthenticateResult.NoResult();
        Context.Features.Set(person);
        if (person.Stage != SignInStage.Open) return AuthenticateResult.NoResult();
        if (TimeProvider.GetUtcNow().UtcDateTime - person.SeenAt > BetweenSights) await whole.Library.Sessions.SeeAsync(person.SessionId, Context.RequestAborted);
        var visitor = Visitor.Of(person, Origin.Of(Context));
        Context.Features.Set(visitor);
        return AuthenticateResult.Success(new AuthenticationTicket(visitor.Principal(Name), Name));
    }

    // A person is led to the door, a program is told.
    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var isPage = HttpMethods.IsGet(Request.Method) && !Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) && !Request.Headers.ContainsKey("HX-Request");
        if (isPage) Response.Redirect("/sign-in" + QueryString.Create("to", Request.Path + Request.QueryString));
        else Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }
}
