namespace Jiheng.Exchange.Tables;

/// <summary>A table as it is declared, once for every format.</summary>
/// <param name="name">What its sheet is called.</param>
/// <typeparam name="T">What one line is made of.</typeparam>
public sealed class Table<T>(string name)
{
    private readonly List<TableColumn<T>> columns = [];

    internal Table(string name, IEnumerable<TableColumn<T>> columns)
        : this(name) => this.columns.AddRange(columns);

    public string Name => name;

    /// <summary>From left to right.</summary>
    public IReadOnlyList<TableColumn<T>> Columns => columns;

    /// <summary>The cells of a line.</summary>
    public IEnumerable<TableCell> Cells(T line) => columns.Select(column => column.Cell(line));

    internal Table<T> Text(string head, int width, Func<T, string?> text)
    {
        columns.Add(new TableColumn<T>(head, width, line => TableCell.Of(text(line))));
        return this;
    }

    internal Table<T> Number(string head, int width, Func<T, decimal?> number)
    {
        columns.Add(new TableColumn<T>(head, width, line => TableCell.Of(number(line))));
        return this;
    }
}

/// <summary>One column.</summary>
/// <param name="Head">What stands above it.</param>
/// <param name="Width">In characters, a Chinese one counting two.</param>
/// <param name="Cell">What stands in it.</param>
/// <typeparam name="T">What one line is made of.</typeparam>
public sealed record TableColumn<T>(string Head, int Width, Func<T, TableCell> Cell);
