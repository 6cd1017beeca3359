using System.Xml.Linq;
using Jiheng.Forms.Formats.Packages;

namespace Jiheng.Forms.Formats.Excel.Xlsx;

/// <summary>The parts of a workbook: its sheets in order, shared texts and number formats.</summary>
internal sealed class WorkbookParts
{
    private const string Root = "xl/";
    private readonly PackageFile package;

    public WorkbookParts(PackageFile package)
    {
        this.package = package;
        var book = package.ReadXml(Root + "workbook.xml") ?? throw PackageProblems.Damaged();
        var targets = (package.ReadXml(Root + "_rels/workbook.xml.rels")?.Root?.Elements() ?? []).Where(link => link.Attribute("Id") is not null)
            .ToDictionary(link => link.Attribute("Id")!.Value, link => link.Attribute("Target")?.Value ?? "");
        Date1904 = book.Descendants().Any(element => element.Name.LocalName == "workbookPr" && element.Attribute("date1904")?.Value is "1" or "true");
        Sheets = [.. book.Descendants().Where(element => element.Name.LocalName == "sheet").Select((sheet, i) => (
            Number: i + 1,
            Name: sheet.Attribute("name")?.Value ?? "",
            Visible: sheet.Attribute("state")?.Value is null or "visible",
            Path: PathOf(targets.GetValueOrDefault(sheet.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "id" && attribute.Name.NamespaceName.Length > 0)?.Value ?? "") ?? "")))];
    }

    public IReadOnlyList<(int Number, string Name, bool Visible, string Path)> Sheets { get; }

    /// <summary>Whether days are counted from 1904.</summary>
    public bool Date1904 { get; }

    public Stream? Read(string path) => package.Read(path);

    public Stream? SharedStrings => package.Read(Root + "sharedStrings.xml");

    public XDocument? Styles => package.ReadXml(Root + "styles.xml");

    private static string PathOf(string target) => target.StartsWith('/') ? target[1..] : Root + target;
}
