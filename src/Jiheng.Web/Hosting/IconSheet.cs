using System.Security.Cryptography;
using System.Text;
using Jiheng.Web.Access;

namespace Jiheng.Web.Hosting;

/// <summary>All icons in one file that browsers fetch once and keep; a page names the icon it wants instead of drawing it.</summary>
/// <remarks>A form's page shows an icon two hundred times: drawn each time, they were half of the page.</remarks>
internal sealed class IconSheet
{
    private const string Path = "/icons.svg";
    private readonly byte[] sheet;
    private readonly Dictionary<string, string> addresses = new(StringComparer.Ordinal);

    public IconSheet(WebFiles files)
    {
        var symbols = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\">");
        foreach (var icon in files.Provider.GetDirectoryContents("icons").OrderBy(icon => icon.Name, StringComparer.Ordinal))
        {
            using var reader = new StreamReader(icon.CreateReadStream());
            var name = System.IO.Path.GetFileNameWithoutExtension(icon.Name);
            addresses.Add(name, "");
            symbols.Append("<symbol id=\"").Append(name).Append("\" viewBox=\"0 0 24 24\">").Append(Drawing(reader.ReadToEnd())).Append("</symbol>");
        }

        sheet = Encoding.UTF8.GetBytes(symbols.Append("</svg>").ToString());
        var version = Convert.ToHexStringLower(SHA256.HashData(sheet)[..6]);
        foreach (var name in addresses.Keys) addresses[name] = $"{Path}?v={version}#{name}";
    }

    /// <summary>The address of one icon in the sheet; it changes with the sheet.</summary>
    /// <exception cref="KeyNotFoundException">There is no such icon: its name is missing in Assets.targets.</exception>
    public string this[string name] => addresses.TryGetValue(name, out var address) ? address : throw new KeyNotFoundException($"No icon named {name}: add it to Assets.targets.");

    public void Map(IEndpointRouteBuilder routes) => routes.MapGet(Path, (HttpResponse response) =>
    {
        response.Headers.CacheControl = WebFiles.ForEver;
        return Results.Bytes(sheet, "image/svg+xml");
    }).ForAnyone();

    // What stands within the svg element, without the invisible frame.
    private static string Drawing(string svg)
    {
        var start = svg.IndexOf('>', svg.IndexOf("<svg", StringComparison.Ordinal)) + 1;
        return svg[start..svg.LastIndexOf("</svg>", StringComparison.Ordinal)].Replace("<path stroke=\"none\" d=\"M0 0h24v24H0z\" fill=\"none\" />", "", StringComparison.Ordinal).Trim();
    }
}
