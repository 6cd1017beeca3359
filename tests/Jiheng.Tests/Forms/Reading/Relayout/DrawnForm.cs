namespace Jiheng.Tests.Forms.Reading.Relayout;

/// <summary>A form before it is written down: its rows of cells, and what a reader must find in them.</summary>
/// <param name="Rows">Title, head, table and foot; a title is a row of one cell.</param>
/// <param name="HeadRow">The index of the row of column heads.</param>
/// <param name="Year">The year it prints.</param>
/// <param name="Amount">The year's amount in 万元.</param>
/// <param name="Source">The project and unit that it prints, and the rows that it was drawn from.</param>
/// <param name="Expected">What must be read.</param>
internal sealed record DrawnForm(IReadOnlyList<string[]> Rows, int HeadRow, int Year, decimal Amount, PooledForm Source, IReadOnlyList<ExpectedRow> Expected)
{
    public int Width => Rows.Max(row => row.Length);

    /// <summary>Whether a row is the number of a page: it stands in no table, and no line breaks it.</summary>
    public static bool IsPage(string[] row) => row is ["- 3 -" or "第 3 页 共 5 页"];
}

/// <summary>A row as it must be read.</summary>
internal sealed record ExpectedRow(string Name, PooledRow Source, string Target, string? Actual, string? Points, string? Score);
