using System.Globalization;
using AngleSharp.Dom;
using Jiheng.Forms.Formats.Tables;

namespace Jiheng.Forms.Formats.Html;

/// <summary>A table of a page: rows of cells with their own text, and the tables in them apart.</summary>
internal sealed record PageTable(IReadOnlyList<IReadOnlyList<PageCell>> Rows, IElement? Caption)
{
    private const int FewestDataRows = 3;

    /// <summary>Whether the table only says where things stand on the page: it holds tables, and hardly a row of cells with text.</summary>
    public bool IsLayout => Rows.Any(row => row.Any(cell => cell.Tables.Count > 0)) && Rows.Count(row => row.Count(cell => cell.Text.Length > 0) > 1) < FewestDataRows;

    public static PageTable Of(IElement table, int depth) => new(
        [.. RowsOf(table).Select(row => (IReadOnlyList<PageCell>)[.. row.Children.Where(cell => cell.LocalName is "td" or "th" && !PageElements.IsHidden(cell)).Select(cell => PageCell.Of(cell, depth))])],
        table.Children.FirstOrDefault(child => child.LocalName == "caption" && !PageElements.IsHidden(child)));

    private static IEnumerable<IElement> RowsOf(IElement table)
    {
        foreach (var child in table.Children)
        {
            if (PageElements.IsHidden(child)) continue;
            if (child.LocalName == "tr") yield return child;
            if (child.LocalName is not ("thead" or "tbody" or "tfoot")) continue;
            foreach (var row in child.Children)
            {
                if (row.LocalName == "tr" && !PageElements.IsHidden(row)) yield return row;
            }
        }
    }
}

/// <summary>A cell of a table of a page.</summary>
/// <param name="Element">The cell.</param>
/// <param name="Text">Its text without that of the tables in it.</param>
/// <param name="Tables">The tables in it.</param>
internal sealed record PageCell(IElement Element, string Text, IReadOnlyList<IElement> Tables)
{
    public int Columns => Number("colspan") is { } columns and > 0 ? Math.Min(columns, TableLayout.MostColumns) : 1;

    /// <summary>Into how many rows it may reach; 0 in the file stands for all that follow.</summary>
    public int Rows => Number("rowspan") switch { null => 1, 0 => int.MaxValue, var rows => rows.Value };

    public static PageCell Of(IElement cell, int depth)
    {
        var text = new PageText();
        List<IElement>? tables = null;
        PageWalk.Through(cell, text, depth, (table, _) => (tables ??= []).Add(table));
        return new PageCell(cell, text.Take().TrimEnd().TrimStart('\n'), (IReadOnlyList<IElement>?)tables ?? []);
    }

    private int? Number(string attribute) => int.TryParse(Element.GetAttribute(attribute), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : null;
}
