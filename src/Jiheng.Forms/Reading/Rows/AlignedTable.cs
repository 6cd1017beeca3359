using Jiheng.Domain.Terms;

namespace Jiheng.Forms.Reading.Rows;

/// <summary>The rows of one table with the columns that they were read by.</summary>
/// <param name="Columns">In the order of the rows' cells.</param>
/// <param name="Rows">In document order.</param>
/// <param name="Cost">The cost a token: above about 2 the columns do not explain the table.</param>
internal sealed record AlignedTable(IReadOnlyList<TableColumn> Columns, List<AlignedRow> Rows, double Cost)
{
    private const int Blocks = 2;
    private static readonly int Kinds = Enum.GetValues<IndicatorColumn>().Length;
    private readonly int[] indexes = Indexes(Columns);

    /// <summary>The index of a column; -1 where the table has none of the kind in the block.</summary>
    public int this[IndicatorColumn kind, int block = 0] => indexes[(block * Kinds) + (int)kind];

    // Every cell of every row is looked up by its kind.
    private static int[] Indexes(IReadOnlyList<TableColumn> columns)
    {
        var indexes = new int[Blocks * Kinds];
        Array.Fill(indexes, -1);
        for (var c = columns.Count - 1; c >= 0; c--) indexes[(columns[c].Block * Kinds) + (int)columns[c].Kind] = c;
        return indexes;
    }
}
