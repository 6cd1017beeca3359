namespace Jiheng.Forms.Formats.Tables;

/// <summary>A cell that may reach down into the rows below it.</summary>
/// <param name="row">The row in which it begins.</param>
/// <param name="index">Its index there.</param>
/// <param name="rowsLeft">How many more rows it may reach into.</param>
internal sealed class MergedCell(List<GridCell> row, int index, int rowsLeft)
{
    public int Columns => row[index].ColumnSpan;

    public int RowsLeft { get; private set; } = rowsLeft;

    /// <summary>Lets the cell reach into one more row.</summary>
    public void Grow()
    {
        row[index] = row[index] with { RowSpan = row[index].RowSpan + 1 };
        RowsLeft--;
    }
}
