using Jiheng.Exchange.Tables;
using Jiheng.Storage.Views;

namespace Jiheng.Web.Features.Lists;

/// <summary>A list that people arrange for themselves.</summary>
/// <param name="List">Which.</param>
/// <param name="Word">Its word in the addresses of what is done with its views.</param>
/// <param name="Path">Its own address.</param>
/// <param name="Title">What its page is called.</param>
/// <param name="Filters">The names in its address that a view keeps: filters and order.</param>
/// <param name="Columns">Its columns: word, head, and whether it is shown where nobody chose. The first one is always shown.</param>
public sealed record ListPlace(PersonalList List, string Word, string Path, string Title, IReadOnlyList<string> Filters, IReadOnlyList<(string Key, string Head, bool IsUsual)> Columns)
{
    public static ListPlace Filings { get; } = new(PersonalList.Filings, "filings", "/filings", "申报与审核",
        ["mine", "turn", "q", "year", "kind", "state", "also", "unit", "unit-name", "category", "from", "to", "order"],
        [.. FilingList.Table.Columns.Select(column => (column.Key, column.Column.Head, column.IsUsual))]);

    public static ListPlace Projects { get; } = new(PersonalList.Projects, "projects", "/projects", "项目库",
        ["q", "year", "missing", "state", "also", "unit", "unit-name", "category", "from", "to", "order"],
        [.. ProjectList.Table.Columns.Select(column => (column.Key, column.Column.Head, column.IsUsual))]);

    /// <summary>Null where there is no list of the word.</summary>
    public static ListPlace? Find(string word) => word == Filings.Word ? Filings : word == Projects.Word ? Projects : null;
}
