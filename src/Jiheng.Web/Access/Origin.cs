using Jiheng.Storage.Accounts;

namespace Jiheng.Web.Access;

/// <summary>From where a request comes.</summary>
internal static class Origin
{
    /// <summary>The address, that of the browser where a proxy of this machine stands in between.</summary>
    public static string Of(HttpContext http) => http.Connection.RemoteIpAddress is { } address ? (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).ToString() : "";

    public static CallingBrowser Browser(HttpContext http) => new(Of(http), http.Request.Headers.UserAgent.ToString());
}
