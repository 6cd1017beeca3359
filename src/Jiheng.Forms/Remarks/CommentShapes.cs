using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Jiheng.Domain.Documents;

namespace Jiheng.Forms.Remarks;

/// <summary>The yellow notes of a sheet's comments: without them Excel shows none and offers to repair the file.</summary>
internal static class CommentShapes
{
    private const string Type = "_x0000_t202";
    private static readonly XNamespace V = "urn:schemas-microsoft-com:vml";
    private static readonly XNamespace O = "urn:schemas-microsoft-com:office:office";
    private static readonly XNamespace X = "urn:schemas-microsoft-com:office:excel";

    public static void Add(WorksheetPart part, IReadOnlyList<Place> cells)
    {
        var legacy = part.Worksheet.GetFirstChild<LegacyDrawing>();
        var drawing = legacy?.Id?.Value is { } id ? (VmlDrawingPart)part.GetPartById(id) : part.AddNewPart<VmlDrawingPart>();
        var xml = legacy is null ? Empty() : Load(drawing);
        var number = xml.Root!.Elements(V + "shape").Count();
        foreach (var cell in cells) xml.Root.Add(Shape(cell, ++number));
        using (var stream = drawing.GetStream(FileMode.Create)) xml.Save(stream);
        if (legacy is null) Insert(part.Worksheet, new LegacyDrawing { Id = part.GetIdOfPart(drawing) });
    }

    private static XDocument Load(VmlDrawingPart drawing)
    {
        using var stream = drawing.GetStream(FileMode.Open);
        using var reader = Formats.Packages.SafeXml.Reader(stream);
        return XDocument.Load(reader);
    }

    // The order of a sheet's parts is prescribed; these come after the notes.
    private static void Insert(Worksheet sheet, LegacyDrawing drawing)
    {
        var after = sheet.ChildElements.FirstOrDefault(child => child is LegacyDrawingHeaderFooter or Picture or OleObjects or Controls or WebPublishItems or TableParts or WorksheetExtensionList);
        if (after is null) sheet.AppendChild(drawing);
        else after.InsertBeforeSelf(drawing);
    }

    private static XDocument Empty() => new(new XElement(
        "xml",
        new XAttribute(XNamespace.Xmlns + "v", V.NamespaceName), new XAttribute(XNamespace.Xmlns + "o", O.NamespaceName), new XAttribute(XNamespace.Xmlns + "x", X.NamespaceName),
        new XElement(V + "shapetype", new XAttribute("id", Type), new XAttribute("coordsize", "21600,21600"), new XAttribute(O + "spt", "202"), new XAttribute("path", "m,l,21600r21600,l21600,xe"), new XElement(V + "stroke", new XAttribute("joinstyle", "miter")), new XElement(V + "path", new XAttribute("gradientshapeok", "t"), new XAttribute(O + "connecttype", "rect")))));

    private static XElement Shape(Place cell, int number)
    {
        var (row, column) = (Math.Max(cell.Line, 1) - 1, Math.Max(cell.Column, 1) - 1);
        string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
        return new XElement(
            V + "shape",
            new XAttribute("id", "_x0000_s" + Number(5000 + number)), new XAttribute("type", "#" + Type), new XAttribute("style", "position:absolute;width:280pt;height:120pt;visibility:hidden"), new XAttribute("fillcolor", "#ffffe1"), new XAttribute(O + "insetmode", "auto"),
            new XElement(V + "fill", new XAttribute("color2", "#ffffe1")), new XElement(V + "path", new XAttribute(O + "connecttype", "none")),
            new XElement(V + "textbox", new XAttribute("style", "mso-direction-alt:auto")),
            new XElement(
                X + "ClientData",
                new XAttribute("ObjectType", "Note"),
                new XElement(X + "MoveWithCells"), new XElement(X + "SizeWithCells"),
                new XElement(X + "Anchor", $"{column + 1}, 15, {row}, 2, {column + 5}, 15, {row + 8}, 4"),
                new XElement(X + "AutoFill", "False"), new XElement(X + "Row", Number(row)), new XElement(X + "Column", Number(column))));
    }
}
