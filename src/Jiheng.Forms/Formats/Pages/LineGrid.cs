namespace Jiheng.Forms.Formats.Pages;

/// <summary>The grid that a table's lines stand on, and the cells that they enclose.</summary>
/// <remarks>Where a line of the grid is not drawn between two places, these belong to one merged cell.</remarks>
internal sealed class LineGrid
{
    private const int MostPlaces = 200_000;

    private readonly double[] xs;
    private readonly double[] ys;
    private readonly DisjointSets faces;

    private LineGrid(List<Ruling> rulings)
    {
        xs = Edges(rulings, horizontal: false);
        ys = Edges(rulings, horizontal: true);
        Columns = xs.Length - 1;
        Rows = ys.Length - 1;
        if ((long)Rows * Columns > MostPlaces) Rows = 0;
        faces = new DisjointSets(Math.Max(0, Rows * Columns));
        if (Rows > 0) Join(rulings);
    }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>The table that lines make; null where they enclose less than two cells, as a frame around a page does.</summary>
    public static PageTable? Table(List<Ruling> rulings, int page)
    {
        var grid = new LineGrid(rulings);
        if (grid.Rows < 1 || grid.Columns < 1) return null;
        var cells = grid.Cells();
        return cells.Count < 2 ? null : new PageTable(page, grid.xs, grid.ys, cells);
    }

    // A table may be open at its sides: then it ends where its lines do.
    private static double[] Edges(List<Ruling> rulings, bool horizontal)
    {
        var all = rulings.Where(ruling => ruling.IsHorizontal == horizontal).Select(ruling => ruling.At)
            .Append(rulings.Where(ruling => ruling.IsHorizontal != horizontal).Min(ruling => ruling.From))
            .Append(rulings.Where(ruling => ruling.IsHorizontal != horizontal).Max(ruling => ruling.To));
        return EdgeList.Of(all);
    }

    private void Join(List<Ruling> rulings)
    {
        var right = Walls(rulings, horizontal: false, xs, ys);
        var below = Walls(rulings, horizontal: true, ys, xs);
        for (var r = 0; r < Rows; r++)
        {
            for (var c = 0; c < Columns; c++)
            {
                if (c + 1 < Columns && !right[c + 1, r]) faces.Join(Place(r, c), Place(r, c + 1));
                if (r + 1 < Rows && !below[r + 1, c]) faces.Join(Place(r, c), Place(r + 1, c));
            }
        }
    }

    // Which pieces of the grid's lines are drawn: those that a ruling covers for the most part.
    private static bool[,] Walls(List<Ruling> rulings, bool horizontal, double[] across, double[] along)
    {
        var walls = new bool[across.Length, along.Length];
        foreach (var ruling in rulings)
        {
            if (ruling.IsHorizontal != horizontal) continue;
            var line = EdgeList.Nearest(across, ruling.At);
            for (var i = EdgeList.Before(along, ruling.From); i + 1 < along.Length && along[i] < ruling.To; i++)
            {
                var covered = Math.Min(ruling.To, along[i + 1]) - Math.Max(ruling.From, along[i]);
                if (covered >= 0.6 * (along[i + 1] - along[i])) walls[line, i] = true;
            }
        }

        return walls;
    }

    // A face that is no rectangle, because a line is missing, falls into the widest rectangles from the top.
    private List<PageCell> Cells()
    {
        var cells = new List<PageCell>();
        var taken = new bool[Rows, Columns];
        for (var r = 0; r < Rows; r++)
        {
            for (var c = 0; c < Columns; c++)
            {
                if (taken[r, c]) continue;
                var face = faces.Find(Place(r, c));
                var right = c + 1;
                while (right < Columns && !taken[r, right] && faces.Find(Place(r, right)) == face) right++;
                var bottom = r + 1;
                while (bottom < Rows && Enumerable.Range(c, right - c).All(x => !taken[bottom, x] && faces.Find(Place(bottom, x)) == face)) bottom++;
                for (var y = r; y < bottom; y++)
                {
                    for (var x = c; x < right; x++) taken[y, x] = true;
                }

                cells.Add(new PageCell(r, c, bottom - r, right - c, new Box(xs[c], ys[r], xs[right], ys[bottom])));
            }
        }

        return cells;
    }

    private int Place(int row, int column) => (row * Columns) + column;
}
