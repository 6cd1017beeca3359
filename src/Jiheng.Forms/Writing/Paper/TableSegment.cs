using Jiheng.Forms.Drawing;

namespace Jiheng.Forms.Writing.Paper;

/// <summary>What one page holds of a table.</summary>
/// <param name="Flow">The table.</param>
/// <param name="Start">Where it begins on the strip.</param>
/// <param name="End">Where it ends.</param>
/// <param name="RepeatsHead">Whether the head stands above it again.</param>
internal sealed record TableSegment(TableFlow Flow, double Start, double End, bool RepeatsHead)
{
    private const double Ascent = 0.86;
    private const double Hair = 0.01;

    public void Draw(PaperPage page, double left, double top)
    {
        var head = RepeatsHead ? Flow.HeadHeight : 0;
        foreach (var cell in Flow.Table.Rows.SelectMany(row => row.Cells))
        {
            var (from, to) = (Flow.Tops[cell.Row], Flow.Tops[cell.Row + cell.RowSpan]);
            if (IsRepeated(cell) && to <= Start + Hair)
            {
                var up = top - Flow.Tops[Flow.Head];
                Draw(page, cell, left, up + from, up + to, whole: true);
                continue;
            }

            if (to <= Start + Hair || from >= End - Hair) continue;
            // What began in the head row goes on beside it, others below it.
            var upper = from >= Start ? top + head + from - Start : cell.Row == Flow.Head && RepeatsHead ? top : top + head;
            Draw(page, cell, left, upper, top + head + Math.Min(to, End) - Start, whole: (from >= Start - Hair && to <= End + Hair) || cell.RowSpan > 1);
        }
    }

    private bool IsRepeated(PlacedCell cell) => RepeatsHead && cell.Row >= Flow.Head && cell.Row < Flow.BelowHead;

    // A row that the page's end cuts goes on without saying again what stands beside it.
    private bool StartsAtARow => Array.Exists(Flow.Tops, top => Math.Abs(top - Start) <= Hair);

    private void Draw(PaperPage page, PlacedCell cell, double left, double top, double bottom, bool whole)
    {
        var (x1, x2) = (left + Flow.Edges[cell.Column], left + Flow.Edges[cell.Column + cell.ColumnSpan]);
        page.Lines.AddRange([new(x1, top, x2, top), new(x1, bottom, x2, bottom), new(x1, top, x1, bottom), new(x2, top, x2, bottom)]);
        var key = (cell.Row, cell.Column);
        var (font, lines) = Flow.Texts[key];
        var printed = whole ? 0 : Flow.Printed.GetValueOrDefault(key);
        var fits = Math.Max(1, (int)((bottom - top - (2 * TableFlow.Padding) + Hair) / TableFlow.LineHeight));
        // What stands on the page before need not be squeezed into what is left of its cell.
        if (whole && Flow.Tops[cell.Row] < Start - Hair && !IsRepeated(cell) && (lines.Count > fits || !StartsAtARow)) return;
        var last = Flow.Tops[cell.Row + cell.RowSpan] <= End + Hair;
        var count = whole || last ? lines.Count - printed : Math.Min(fits, lines.Count - printed);
        // A merged cell says its text on every page; one that is cut goes on.
        if (!whole) Flow.Printed[key] = printed + count;
        var y = whole ? top + Math.Max(TableFlow.Padding, (bottom - top - (count * TableFlow.LineHeight)) / 2) : top + TableFlow.Padding;
        for (var i = printed; i < printed + count; i++, y += TableFlow.LineHeight)
        {
            var wide = Flow.Wrap.Width(lines[i], font.Points);
            var x = cell.Drawn.Role switch
            {
                CellRole.Label or CellRole.Tick => (x1 + x2 - wide) / 2,
                CellRole.Text => x1 + TableFlow.Padding,
                CellRole.Number => x2 - TableFlow.Padding - wide,
            };
            if (lines[i].Length > 0) page.Texts.Add(new PaperText(x, y + (font.Points * Ascent) + 1.5, font, lines[i]));
        }
    }
}
