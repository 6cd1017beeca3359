using Jiheng.Forms.Formats.Pages;

namespace Jiheng.Tests.Forms.Formats.Pages;

/// <summary>A table with cells merged at random, and the lines that draw it: each cell's border by itself, not quite where it should be.</summary>
internal sealed record DrawnTable(IReadOnlyList<DrawnCell> Cells, IReadOnlyList<Ruling> Rulings, double[] Xs, double[] Ys)
{
    public double X(int column) => Xs[column];

    public double Y(int row) => Ys[row];

    public static DrawnTable Of(Random random)
    {
        var (rows, columns) = (random.Next(2, 9), random.Next(2, 8));
        double[] xs = [.. Enumerable.Range(0, columns + 1).Select(c => 40.0 + (c * 70))];
        double[] ys = [.. Enumerable.Range(0, rows + 1).Select(r => 40.0 + (r * 30))];
        // The first row and column stay whole, so that every line of the grid is drawn somewhere.
        var cells = new List<DrawnCell>();
        var taken = new bool[rows, columns];
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
            {
                if (taken[r, c]) continue;
                var (down, along) = (1, 1);
                if (r > 0 && c > 0 && random.Next(3) == 0)
                {
                    while (c + along < columns && !taken[r, c + along] && random.Next(2) == 0) along++;
                    while (r + down < rows && Enumerable.Range(c, along).All(x => !taken[r + down, x]) && random.Next(2) == 0) down++;
                }

                for (var y = r; y < r + down; y++)
                {
                    for (var x = c; x < c + along; x++) taken[y, x] = true;
                }

                cells.Add(new DrawnCell(r, c, down, along, $"字{r}{c}"));
            }
        }

        double Shake(double place) => place + random.NextDouble() - 0.5;
        var rulings = cells.SelectMany(cell => new Ruling[]
        {
            new(true, Shake(ys[cell.Row]), Shake(xs[cell.Column]), Shake(xs[cell.Column + cell.ColumnSpan])),
            new(true, Shake(ys[cell.Row + cell.RowSpan]), Shake(xs[cell.Column]), Shake(xs[cell.Column + cell.ColumnSpan])),
            new(false, Shake(xs[cell.Column]), Shake(ys[cell.Row]), Shake(ys[cell.Row + cell.RowSpan])),
            new(false, Shake(xs[cell.Column + cell.ColumnSpan]), Shake(ys[cell.Row]), Shake(ys[cell.Row + cell.RowSpan])),
        });
        return new DrawnTable(cells, [.. rulings], xs, ys);
    }
}

/// <summary>A cell of such a table.</summary>
internal sealed record DrawnCell(int Row, int Column, int RowSpan, int ColumnSpan, string Text);
