using System.Xml.Linq;
using Jiheng.Forms.Formats.Packages;

namespace Jiheng.Forms.Formats.Word;

/// <summary>The parts of a Word document that are read. Macros, headers, pictures and everything outside the file are left alone.</summary>
internal sealed class WordPackage(PackageFile package)
{
    private const string UsualName = "word/document.xml";

    /// <summary>The name of the part with the text: some programs number it.</summary>
    public string Main { get; } = package.Has(UsualName) ? UsualName : Target(package, "_rels/.rels", "/officeDocument") ?? UsualName;

    /// <exception cref="UnreadableFileException">There is none.</exception>
    public Stream OpenMain() => package.Read(Main) ?? throw PackageProblems.Damaged();

    public XElement? Numbering() => Load("numbering");

    public XElement? Styles() => Load("styles");

    // Without its lists a document can still be read.
    private XElement? Load(string name)
    {
        var folder = Main[..(Main.LastIndexOf('/') + 1)];
        return package.ReadXml($"{folder}{name}.xml")?.Root;
    }

    private static string? Target(PackageFile package, string part, string type) =>
        package.ReadXml(part)?.Root?.Elements()
            .FirstOrDefault(relation => relation.Attribute("Type")?.Value.EndsWith(type, StringComparison.Ordinal) == true && relation.Attribute("TargetMode")?.Value != "External")?
            .Attribute("Target")?.Value.TrimStart('/');
}
