using System.Net;
using Jiheng.Cli.Usage;

namespace Jiheng.Cli.Serve;

/// <summary>The address of --urls. Where nobody signs in, only this machine may be let in.</summary>
/// <param name="Address">Where it listens.</param>
/// <param name="Port">The port.</param>
internal sealed record ListenAddress(IPAddress Address, int Port)
{
    /// <param name="url">What was typed; null: nothing.</param>
    /// <param name="signsIn">Whether people have to sign in.</param>
    /// <exception cref="UsageException">It is no address, or not one of this machine where nobody signs in.</exception>
    public static ListenAddress? Of(string? url, bool signsIn)
    {
        if (url is null) return null;
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttp || address.PathAndQuery != "/")
            throw new UsageException($"--urls 的“{url}”不是网址，请写成 http://127.0.0.1:5280。加密的 https 请由前面的反向代理提供。");
        if (address.IsLoopback) return new ListenAddress(IPAddress.Loopback, address.Port);
        if (!signsIn) throw new UsageException($"--urls 的“{url}”不是本机的网址。这里不用登录，只供本机使用，请写 http://127.0.0.1:{address.Port}；要让别人登录使用，请加 --accounts。");
        return IPAddress.TryParse(address.Host, out var host) ? new ListenAddress(host, address.Port) : throw new UsageException($"--urls 的“{url}”里请写本机网卡的 IP 地址，例如 http://0.0.0.0:{address.Port}（所有网卡）。");
    }
}
