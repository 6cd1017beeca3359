using Jiheng.Domain.Terms;

namespace Jiheng.Forms.Reading.Rows;

/// <summary>The head of an indicator table: which columns it has, in printed order.</summary>
/// <param name="Start">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="Columns">In printed order.</param>
internal sealed record ColumnHead(int Start, int End, IReadOnlyList<TableColumn> Columns)
{
    public bool Has(IndicatorColumn kind) => Columns.Any(column => column.Kind == kind);

    /// <summary>Whether both heads describe the same table, as where a page break repeats the head.</summary>
    public bool Matches(ColumnHead other) => Columns.Select(column => column.Kind).SequenceEqual(other.Columns.Select(column => column.Kind));
}

/// <summary>One column.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Block">0 or, in a table with two indicator blocks side by side, 1 for the second.</param>
/// <param name="Cell">Its cell's index in the head's row; -1 where the row's cells have no fixed index.</param>
/// <param name="Label">As printed.</param>
internal readonly record struct TableColumn(IndicatorColumn Kind, int Block, int Cell, string Label);
