using Jiheng.Cli.Usage;

namespace Jiheng.Cli.Serve;

/// <summary>The address of --urls. Nobody signs in here, so that only this machine may be let in.</summary>
internal static class LocalAddress
{
    /// <exception cref="UsageException">It is no address, or not one of this machine.</exception>
    public static int? Port(string? url)
    {
        if (url is null) return null;
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttp || address.PathAndQuery != "/")
            throw new UsageException($"--urls 的“{url}”不是网址，请写成 http://127.0.0.1:5280。");
        if (!address.IsLoopback) throw new UsageException($"--urls 的“{url}”不是本机的网址。这里不用登录，只供本机使用，请写 http://127.0.0.1:{address.Port}。");
        return address.Port;
    }
}
