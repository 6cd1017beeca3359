using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Jiheng.Domain.Documents;

namespace Jiheng.Forms.Remarks;

/// <summary>Finds the paragraph of a place: tables are numbered, and columns counted, as the reader does.</summary>
internal sealed class WordPlaces(Body body)
{
    // The reader takes one of the two ways in which a drawing may be told; the other repeats its tables.
    private readonly Table[] tables = [.. body.Descendants<Table>().Where(table => !table.Ancestors<AlternateContentFallback>().Any())];

    /// <summary>The first paragraph of the place's cell; for a place that cannot be found, that of the document.</summary>
    public Paragraph Find(Place place) => InTable(place) ?? body.Descendants<Paragraph>().FirstOrDefault() ?? body.AppendChild(new Paragraph());

    private Paragraph? InTable(Place place)
    {
        if (place.Frame is not { Kind: FrameKind.Table, Number: > 0 and var number } || number > tables.Length) return null;
        var table = tables[number - 1];
        var row = table.Descendants<TableRow>().Where(row => row.Ancestors<Table>().First() == table).ElementAtOrDefault(place.Line - 1);
        if (row is null) return null;
        var column = 1 + (row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0);
        foreach (var cell in row.Descendants<TableCell>().Where(cell => cell.Ancestors<TableRow>().First() == row))
        {
            var next = column + Math.Max(1, cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1);
            if (place.Column < next) return cell.Descendants<Paragraph>().FirstOrDefault();
            column = next;
        }

        return null;
    }
}
