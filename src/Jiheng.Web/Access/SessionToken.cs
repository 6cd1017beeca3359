using System.Buffers.Text;
using System.Security.Cryptography;

namespace Jiheng.Web.Access;

/// <summary>What a browser holds of its session: 256 random bits. The library holds their hash, so that whoever reads it cannot sign in.</summary>
internal static class SessionToken
{
    private const int Bytes = 32;
    private const string Plain = "jiheng-session";
    private const string Secure = "__Host-jiheng-session";

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(token)));

    /// <summary>The hash of what the browser sent; null where it sent nothing.</summary>
    public static string? Of(HttpContext http) => http.Request.Cookies[Name(http)] is { Length: > 0 and < 200 } token ? Hash(token) : null;

    public static void Give(HttpContext http, string token) => http.Response.Cookies.Append(Name(http), token, Options(http));

    public static void Take(HttpContext http) => http.Response.Cookies.Delete(Name(http), Options(http));

    // A cookie of the browser's session: closing the browser ends it there too.
    private static CookieOptions Options(HttpContext http) => new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, Path = "/", IsEssential = true };

    // A cookie whose name begins so is taken by browsers over https from this very host alone.
    private static string Name(HttpContext http) => http.Request.IsHttps ? Secure : Plain;
}
