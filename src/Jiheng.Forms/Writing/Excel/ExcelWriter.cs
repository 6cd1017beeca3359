using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Jiheng.Forms.Drawing;

namespace Jiheng.Forms.Writing.Excel;

/// <summary>Writes forms as a workbook: a sheet a form, ready to print on A4 and to be filled in, and a list of all before them.</summary>
public static class ExcelWriter
{
    /// <summary>Writes the workbook.</summary>
    /// <param name="forms">The drawn forms, at least one.</param>
    /// <param name="target">Where it goes; stays open.</param>
    public static void Write(IReadOnlyList<DrawnForm> forms, Stream target)
    {
        ArgumentNullException.ThrowIfNull(forms);
        ArgumentNullException.ThrowIfNull(target);
        using var held = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(held, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = ExcelStyles.Sheet();
            var names = SheetNames.Of(forms);
            var sheets = new Sheets();
            var titles = new DefinedNames();
            // One form needs no list.
            if (forms.Count > 1) Add("目录", part => ContentsSheet.Write(forms, names, part));
            for (var i = 0; i < forms.Count; i++)
            {
                var written = new FormSheet(forms[i]);
                Add(names[i], written.Write);
                if (written.HeadRows is { } head)
                    titles.AppendChild(new DefinedName($"'{names[i].Replace("'", "''", StringComparison.Ordinal)}'!${head.From}:${head.To}") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)(sheets.ChildElements.Count - 1) });
            }

            book.Workbook = titles.HasChildren ? new Workbook(sheets, titles) : new Workbook(sheets);

            void Add(string name, Action<Stream> write)
            {
                var part = book.AddNewPart<WorksheetPart>();
                using (var stream = part.GetStream(FileMode.Create)) write(stream);
                sheets.AppendChild(new Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)sheets.ChildElements.Count + 1, Name = name });
            }
        }

        held.Position = 0;
        held.CopyTo(target);
    }
}
