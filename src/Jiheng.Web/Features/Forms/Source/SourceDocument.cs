using Jiheng.Domain.Documents;
using Jiheng.Forms.Formats;

namespace Jiheng.Web.Features.Forms.Source;

/// <summary>A document as it was read: the lines of a text, or the rows of anything else.</summary>
/// <param name="Lines">The lines of a text file; null for what is no text.</param>
/// <param name="Rows">The rows of what is no text, tables of JSON and CSV included.</param>
internal sealed record SourceDocument(IReadOnlyList<string>? Lines, IReadOnlyList<GridRow> Rows)
{
    public int Count => Lines?.Count ?? Rows.Count;

    public static SourceDocument Of(string fileName, ReadOnlyMemory<byte> content)
    {
        var format = FormatDetector.Of(fileName, content);
        var rows = GridReader.Read(format, content).Rows;
        return format is FileFormat.Text or FileFormat.Csv && !rows.Any(row => row.Cells.Any(cell => cell.Place.Frame is not null))
            ? new SourceDocument(SourceLines.Of(content.Span), [])
            : new SourceDocument(null, rows);
    }

    /// <summary>The index of the line or row at a place; 0 where there is none.</summary>
    public int IndexOf(Place place)
    {
        if (Lines is not null) return Math.Clamp(place.Line - 1, 0, Math.Max(0, Lines.Count - 1));
        for (var r = 0; r < Rows.Count; r++)
        {
            if (Rows[r].Cells.Any(cell => cell.Place == place)) return r;
        }

        return 0;
    }
}
