using System.Xml.Linq;
using Jiheng.Forms.Formats.Packages;

namespace Jiheng.Forms.Formats.Ofd;

/// <summary>The parts of an OFD package, found by the paths that its parts name.</summary>
internal sealed class OfdParts(PackageFile package)
{
    /// <summary>The documents that the package's root names.</summary>
    /// <exception cref="UnreadableFileException">The root or a document is missing.</exception>
    public IEnumerable<OfdDocument> Documents()
    {
        var root = Read("OFD.xml") ?? throw OfdProblems.Damaged("OFD.xml");
        var paths = root.Named("DocRoot").Select(element => Resolve("", element.Value)).ToList();
        if (paths.Count == 0) throw OfdProblems.NoText();
        return paths.Select(path => OfdDocument.Of(Read(path) ?? throw OfdProblems.Damaged(path), path));
    }

    public XElement? Read(string path) => package.ReadXml(path)?.Root;

    /// <summary>The path of a part from the package's root.</summary>
    /// <param name="from">The part that names it.</param>
    /// <param name="location">As it is named there: beside that part, or from the root where it begins with a slash.</param>
    public static string Resolve(string from, string location)
    {
        location = location.Trim().Replace('\\', '/');
        var folders = new List<string>();
        var whole = location.StartsWith('/') ? location : from[..(from.LastIndexOf('/') + 1)] + location;
        foreach (var step in whole.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == "..") folders.RemoveRange(Math.Max(0, folders.Count - 1), Math.Min(1, folders.Count));
            else if (step != ".") folders.Add(step);
        }

        return string.Join('/', folders);
    }
}
