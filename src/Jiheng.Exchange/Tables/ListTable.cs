using System.Globalization;

namespace Jiheng.Exchange.Tables;

/// <summary>A list as it is declared, once for its page and for its files. Each column has a word, by which addresses and saved views name it.</summary>
/// <param name="name">What its sheet is called.</param>
/// <typeparam name="T">What one line is made of.</typeparam>
public sealed class ListTable<T>(string name)
{
    private readonly List<ListColumn<T>> columns = [];

    /// <summary>All there are, from left to right. The first one is always shown: it is what a line is about.</summary>
    public IReadOnlyList<ListColumn<T>> Columns => columns;

    /// <summary>The columns of some words in their declared order; the usual ones where no word is known.</summary>
    public IReadOnlyList<ListColumn<T>> Chosen(IReadOnlyCollection<string> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var anyKnown = columns.Exists(column => keys.Contains(column.Key));
        return [.. columns.Where((column, index) => index == 0 || (anyKnown ? keys.Contains(column.Key) : column.IsUsual))];
    }

    /// <summary>The table of some of the columns, for files.</summary>
    public Table<T> Of(IEnumerable<ListColumn<T>> chosen)
    {
        ArgumentNullException.ThrowIfNull(chosen);
        return new Table<T>(name, chosen.Select(column => column.Column));
    }

    internal ListTable<T> Text(string key, string head, int width, Func<T, string?> text, bool usual = true)
    {
        columns.Add(new ListColumn<T>(key, new TableColumn<T>(head, width, line => TableCell.Of(text(line))), null, usual));
        return this;
    }

    /// <param name="key">Its word.</param>
    /// <param name="head">What stands above it.</param>
    /// <param name="width">In characters.</param>
    /// <param name="number">The number.</param>
    /// <param name="format">How a page writes it; files hold the number itself.</param>
    /// <param name="usual">Whether it is shown where nobody chose.</param>
    internal ListTable<T> Number(string key, string head, int width, Func<T, decimal?> number, string format = "0", bool usual = true)
    {
        columns.Add(new ListColumn<T>(key, new TableColumn<T>(head, width, line => TableCell.Of(number(line))), format, usual));
        return this;
    }
}

/// <summary>A column of a list.</summary>
/// <param name="Key">Its word: lower-case letters.</param>
/// <param name="Column">What stands above it and in it.</param>
/// <param name="Format">How a page writes its numbers; null for texts.</param>
/// <param name="IsUsual">Whether it is shown where nobody chose.</param>
/// <typeparam name="T">What one line is made of.</typeparam>
public sealed record ListColumn<T>(string Key, TableColumn<T> Column, string? Format, bool IsUsual)
{
    public bool IsNumber => Format is not null;

    /// <summary>What a page shows of a line.</summary>
    public string Shown(T line) => Column.Cell(line) is { Number: { } number } ? number.ToString(Format, CultureInfo.InvariantCulture) : Column.Cell(line).ToString();
}
