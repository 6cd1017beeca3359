using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.Extensions.FileProviders;

namespace Jiheng.Web.Hosting;

/// <summary>The files that browsers get, each under an address that changes with its content, so that it may be kept for ever.</summary>
internal sealed class WebFiles
{
    private readonly ConcurrentDictionary<string, string> addresses = new();
    private readonly ConcurrentDictionary<string, string> glyphs = new();

    public IFileProvider Provider { get; } = new PhysicalFileProvider(Path.Combine(AppContext.BaseDirectory, "wwwroot"));

    public string this[string path] => addresses.GetOrAdd(path, static (path, files) => $"/{path}?v={files.Version(path)}", this);

    /// <summary>The drawing of an icon, without the frame around it.</summary>
    public string Glyph(string name) => glyphs.GetOrAdd(name, static (name, files) =>
    {
        var svg = files.Text($"icons/{name}.svg");
        var start = svg.IndexOf('>', svg.IndexOf("<svg", StringComparison.Ordinal)) + 1;
        return svg[start..svg.LastIndexOf("</svg>", StringComparison.Ordinal)].Replace("<path stroke=\"none\" d=\"M0 0h24v24H0z\" fill=\"none\" />", "", StringComparison.Ordinal).Trim();
    }, this);

    private string Version(string path)
    {
        using var stream = Provider.GetFileInfo(path).CreateReadStream();
        return Convert.ToHexStringLower(SHA256.HashData(stream)[..6]);
    }

    private string Text(string path)
    {
        using var reader = new StreamReader(Provider.GetFileInfo(path).CreateReadStream());
        return reader.ReadToEnd();
    }
}
