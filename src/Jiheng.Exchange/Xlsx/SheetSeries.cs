using System.Globalization;
using Jiheng.Exchange.Tables;

namespace Jiheng.Exchange.Xlsx;

/// <summary>A table in a workbook: one sheet, and further ones where a sheet can hold no more rows.</summary>
internal sealed class SheetSeries<T> : IDisposable
{
    private readonly Table<T> table;
    private readonly int mostRows;
    private readonly List<SheetPart> parts = [];

    public SheetSeries(Table<T> table, int mostRows)
    {
        (this.table, this.mostRows) = (table, mostRows);
        Begin();
    }

    public IReadOnlyList<SheetPart> Parts => parts;

    public void Add(IEnumerable<T> lines)
    {
        foreach (var line in lines)
        {
            if (parts[^1].Rows == mostRows)
            {
                parts[^1].Complete();
                Begin();
            }

            parts[^1].Add(table.Cells(line));
        }
    }

    /// <summary>Ends the last sheet.</summary>
    public void Complete() => parts[^1].Complete();

    public void Dispose() => parts.ForEach(part => part.Dispose());

    private void Begin() => parts.Add(new SheetPart(
        parts.Count == 0 ? table.Name : string.Create(CultureInfo.InvariantCulture, $"{table.Name}（{parts.Count + 1}）"),
        [.. table.Columns.Select(column => (column.Head, column.Width))]));
}
