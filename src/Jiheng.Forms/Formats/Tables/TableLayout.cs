using Jiheng.Domain.Documents;

namespace Jiheng.Forms.Formats.Tables;

/// <summary>Lays the cells of a table on its grid row by row, so that merged cells cover their places and a column has one index in all
/// rows.</summary>
internal sealed class TableLayout(PlaceFrame frame, CoverAllowance allowance)
{
    /// <summary>More columns than this no cell covers: the limit of web pages, and sixteen times that of Word.</summary>
    public const int MostColumns = 1000;

    private Dictionary<int, MergedCell> above = [];
    private Dictionary<int, MergedCell> here = [];
    private List<GridCell> cells = [];
    private int line;

    /// <summary>Begins a row.</summary>
    /// <param name="number">Its number in the table, 1-based.</param>
    public void Begin(int number)
    {
        (above, here) = (here, above);
        here.Clear();
        cells = new List<GridCell>(cells.Count);
        line = number;
    }

    /// <summary>Places at which the row has no cell.</summary>
    public void Leave(int columns) => Cover(Math.Min(columns, MostColumns), 1);

    /// <summary>Puts a cell at the next place.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="columns">How many columns it covers.</param>
    /// <param name="rows">Into how many rows it may reach, its own included.</param>
    /// <param name="column">The number of its column in the file, where that is another one than here.</param>
    public void Add(string text, int columns, int rows, int? column = null)
    {
        columns = Math.Clamp(columns, 1, MostColumns);
        if (!allowance.Take(columns - 1)) columns = 1;
        if (rows > 1) here[cells.Count] = new MergedCell(cells, cells.Count, rows - 1);
        cells.Add(new GridCell(text, new Place(line, column ?? cells.Count + 1, frame), (short)columns));
        Fill(columns - 1, 1);
    }

    /// <summary>Lets the cell above that begins at this column reach into this row.</summary>
    /// <param name="columns">How many columns it covers here, where the row has a say in it.</param>
    /// <returns>False where none does.</returns>
    public bool GoOn(int? columns = null)
    {
        if (!above.TryGetValue(cells.Count, out var cell) || cell.RowsLeft == 0 || !allowance.Take(columns ?? cell.Columns)) return false;
        here[cells.Count] = cell;
        cell.Grow();
        cells.Add(new GridCell("", Place(), 1, 0));
        Fill((columns ?? cell.Columns) - 1, 0);
        return true;
    }

    /// <summary>Lets all cells above that reach to the next place reach into this row: where a file names only the first place of a
    /// merged cell.</summary>
    public void GoOnHere()
    {
        while (GoOn())
        {
        }
    }

    /// <summary>The same for the places behind the row's last cell.</summary>
    public void GoOnBehind()
    {
        foreach (var column in above.Keys.Where(column => column >= cells.Count).Order().ToList())
        {
            if (column < cells.Count) continue;
            Leave(column - cells.Count);
            if (column == cells.Count) GoOn();
        }
    }

    /// <summary>Ends the row and gives its cells. A cell that is seen later to reach further grows in them.</summary>
    public IReadOnlyList<GridCell> End() => cells;

    private void Cover(int columns, int rows)
    {
        if (allowance.Take(columns)) Fill(columns, rows);
    }

    private void Fill(int columns, int rows)
    {
        for (var i = 0; i < columns; i++) cells.Add(new GridCell("", Place(), 0, rows));
    }

    private Place Place() => new(line, cells.Count + 1, frame);
}
