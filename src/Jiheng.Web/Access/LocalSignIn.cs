using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Jiheng.Web.Access;

/// <summary>Takes everybody for the person at the machine. The server listens on the loopback address alone then.</summary>
internal sealed class LocalSignIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    public const string Name = "Local";
    private static readonly AuthenticateResult Known = AuthenticateResult.Success(new AuthenticationTicket(Visitor.Local.Principal(LocalSignIn.Name), LocalSignIn.Name));

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        Context.Features.Set(Visitor.Local);
        return Task.FromResult(Known);
    }
}
