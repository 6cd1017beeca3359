using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.Extensions.FileProviders;

namespace Jiheng.Web.Hosting;

/// <summary>The files that browsers get, each under an address that changes with its content, so that it may be kept for ever.</summary>
internal sealed class WebFiles
{
    /// <summary>What is said of a file whose address changes with its content.</summary>
    public const string ForEver = "public, max-age=31536000, immutable";

    private readonly ConcurrentDictionary<string, string> addresses = new();

    public IFileProvider Provider { get; } = new PhysicalFileProvider(Path.Combine(AppContext.BaseDirectory, "wwwroot"));

    public string this[string path] => addresses.GetOrAdd(path, static (path, files) => $"/{path}?v={files.Version(path)}", this);

    private string Version(string path)
    {
        using var stream = Provider.GetFileInfo(path).CreateReadStream();
        return Convert.ToHexStringLower(SHA256.HashData(stream)[..6]);
    }
}
