namespace Jiheng.Tests.Forms.Formats.Tables;

/// <summary>A table all of whose places are covered by cells of any width and height.</summary>
internal sealed class Tiling
{
    private readonly Tile[,] tiles;

    public Tiling(int seed, int rows, int columns)
    {
        var random = new Random(seed);
        tiles = new Tile[rows, columns];
        for (var (row, made) = (0, 0); row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                if (tiles[row, column] is not null) continue;
                var (width, height) = (1, 1);
                while (column + width < columns && tiles[row, column + width] is null && random.Next(3) == 0) width++;
                while (row + height < rows && random.Next(3) == 0) height++;
                var tile = new Tile($"格{++made}", row, column, width, height);
                for (var r = 0; r < height; r++)
                {
                    for (var c = 0; c < width; c++) tiles[row + r, column + c] = tile;
                }
            }
        }
    }

    public IEnumerable<string> Shown => Rows().Select((row, line) => "|" + string.Concat(row.Select((tile, column) => tile.Row == line && tile.Column == column ? tile.Shown : "·").Select(text => text + "|")));

    public string Docx => Word.Docx.Table([.. Rows().Select((row, line) => Word.Docx.Row([.. row.Where((tile, column) => tile.Column == column).Select(tile => tile.Docx(line))]))]);

    public string Html => $"<table>{string.Concat(Rows().Select((row, line) => $"<tr>{string.Concat(row.Where((tile, column) => tile.Row == line && tile.Column == column).Select(tile => tile.Html))}</tr>"))}</table>";

    private IEnumerable<List<Tile>> Rows() => Enumerable.Range(0, tiles.GetLength(0)).Select(row => Enumerable.Range(0, tiles.GetLength(1)).Select(column => tiles[row, column]).ToList());

    private sealed record Tile(string Text, int Row, int Column, int Width, int Height)
    {
        public string Shown => Width > 1 || Height > 1 ? $"{Text}[{Width}×{Height}]" : Text;

        public string Html => $"<td rowspan={Height} colspan={Width}>{Text}</td>";

        public string Docx(int line) =>
            Word.Docx.Cell(line == Row ? Text : "", $"<w:gridSpan w:val=\"{Width}\"/>{(Height == 1 ? "" : line == Row ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>")}");
    }
}
