using System.Threading.RateLimiting;
using Jiheng.Web.Access;

namespace Jiheng.Web.Features.SignIn;

/// <summary>How often one address may try to sign in. A whole office may stand behind one address, so that this is no guard of accounts
/// (locks are), but of the processor: looking at a password is made to take long.</summary>
internal static class SignInLimits
{
    public const string Name = "SignIn";
    private const int AMinute = 600;

    public static void AddSignInLimits(this IServiceCollection services) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.AddPolicy(Name, http => RateLimitPartition.GetFixedWindowLimiter(Origin.Of(http), _ => new FixedWindowRateLimiterOptions { PermitLimit = AMinute, Window = TimeSpan.FromMinutes(1) }));
    });
}
