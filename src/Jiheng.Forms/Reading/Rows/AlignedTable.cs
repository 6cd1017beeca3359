using Jiheng.Domain.Terms;

namespace Jiheng.Forms.Reading.Rows;

/// <summary>The rows of one table with the columns that they were read by.</summary>
/// <param name="Columns">In the order of the rows' cells.</param>
/// <param name="Rows">In document order.</param>
/// <param name="Cost">The cost a token: above about 2 the columns do not explain the table.</param>
internal sealed record AlignedTable(IReadOnlyList<TableColumn> Columns, List<AlignedRow> Rows, double Cost)
{
    /// <summary>The index of a column; -1 where the table has none of the kind in the block.</summary>
    public int this[IndicatorColumn kind, int block = 0]
    {
        get
        {
            for (var c = 0; c < Columns.Count; c++)
            {
                if (Columns[c].Kind == kind && Columns[c].Block == block) return c;
            }

            return -1;
        }
    }
}
