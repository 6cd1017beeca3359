namespace Jiheng.Storage.Views;

/// <summary>The lists that people arrange for themselves.</summary>
public enum PersonalList
{
    /// <summary>申报与审核</summary>
    Filings,

    /// <summary>项目库</summary>
    Projects,
}

/// <summary>A saved view: a list under a name.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Name">1 to <see cref="LongestName"/> characters, unique among the person's views of the list.</param>
/// <param name="Query">Filters and order as they stand in the list's address, with the question mark; empty: none.</param>
/// <param name="Columns">The columns' words; empty: the usual ones.</param>
/// <param name="IsDefault">Whether the list opens so.</param>
public sealed record SavedView(long Id, string Name, string Query, IReadOnlyList<string> Columns, bool IsDefault)
{
    public const int LongestName = 40;

    /// <summary>The most views that a person keeps of one list.</summary>
    public const int Most = 50;
}

/// <summary>How a person arranged a list.</summary>
/// <param name="Views">His views by name.</param>
/// <param name="Columns">The columns where no view says otherwise; empty: the usual ones.</param>
public sealed record ListArrangement(IReadOnlyList<SavedView> Views, IReadOnlyList<string> Columns);
