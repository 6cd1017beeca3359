using Jiheng.Domain.Documents;
using Jiheng.Forms.Formats;

namespace Jiheng.Web.Features.Forms.Source;

/// <summary>The part of a document that the source view shows: all of it, or what stands around a form where it is very long.</summary>
/// <param name="First">The number of the first line or row shown, from 1.</param>
/// <param name="Last">The number of the last one.</param>
/// <param name="Total">How many there are.</param>
public sealed record SourceView(int First, int Last, int Total)
{
    private const int MostRows = 2_000;
    private const int MostCells = 20_000;
    private const int RowsBefore = 200;

    /// <summary>The lines of a text; null for what is no text.</summary>
    public IReadOnlyList<string>? Lines { get; private init; }

    /// <summary>Headings, lines and tables of what is no text.</summary>
    public IReadOnlyList<SourcePart> Parts { get; private init; } = [];

    public bool IsPart => Last - First + 1 < Total;

    internal static SourceView Around(SourceDocument document, Place place)
    {
        var first = document.Count <= MostRows ? 0 : Math.Max(0, document.IndexOf(place) - RowsBefore);
        if (document.Lines is { } lines)
        {
            string[] shown = [.. lines.Skip(first).Take(MostRows)];
            return new SourceView(first + 1, first + shown.Length, lines.Count) { Lines = shown };
        }

        var rows = Window(document.Rows, first);
        return new SourceView(first + 1, first + rows.Count, document.Count) { Parts = SourcePart.Of(rows) };
    }

    private static List<GridRow> Window(IReadOnlyList<GridRow> rows, int first)
    {
        var window = new List<GridRow>();
        for (var (r, cells) = (first, 0); r < rows.Count && window.Count < MostRows && cells + rows[r].Cells.Count <= MostCells; r++)
        {
            window.Add(rows[r]);
            cells += rows[r].Cells.Count;
        }

        return window;
    }
}
