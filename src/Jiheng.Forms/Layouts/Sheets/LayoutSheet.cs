using Jiheng.Domain.Funds;

namespace Jiheng.Forms.Layouts.Sheets;

/// <summary>The official table of a layout: one grid of rows of cells, drawn by writers and browser alike, and read back by its places.</summary>
/// <param name="Subtitle">The line below the title, such as （{fiscalYear}年度）; null for none.</param>
/// <param name="Note">The line right above the table, such as 填报单位：{project.unit}; null for none.</param>
/// <param name="Unit">The unit of its amounts where the form to print has none of its own.</param>
/// <param name="Landscape">Whether the paper lies.</param>
/// <param name="Widths">The share of each column in the table's width.</param>
/// <param name="Rows">Its rows, in order.</param>
/// <param name="Skeleton">The indicators that an empty form prints.</param>
public sealed record LayoutSheet(
    LayoutText? Subtitle, LayoutText? Note, MoneyUnit Unit, bool Landscape, IReadOnlyList<int> Widths, IReadOnlyList<LayoutRow> Rows, IReadOnlyList<SkeletonRow> Skeleton)
{
    /// <summary>The words that its cells print, in order: the labels of a form that is filled in on it.</summary>
    public IReadOnlyList<string> Labels { get; } = [.. Rows.SelectMany(row => row.Cells).Select(cell => cell.Text.Words).Where(words => words.Length > 0)];

    /// <summary>Every field that some cell prints.</summary>
    public IEnumerable<string> Fields =>
        Rows.SelectMany(row => row.Cells).Select(cell => cell.Text).Append(Subtitle).Append(Note).OfType<LayoutText>().SelectMany(text => text.Fields);

    /// <summary>Whether some cell prints the field.</summary>
    public bool Has(string field) => Fields.Contains(field);

    /// <summary>Whether tasks stand beside their indicators.</summary>
    public bool Owned => Has("owner.name");
}

/// <summary>An indicator that an empty form prints: its levels and, where the form prescribes them, name, points and meaning.</summary>
public sealed record SkeletonRow(string Level1, string Level2, string Name, string Points, string Description);

/// <summary>A row of the table.</summary>
/// <param name="Repeat">For what it is repeated.</param>
/// <param name="Cells">The cells that begin in it.</param>
/// <param name="Full">All cells that it crosses from left to right, those included that began above it.</param>
public sealed record LayoutRow(RowRepeat Repeat, IReadOnlyList<LayoutCell> Cells, IReadOnlyList<LayoutCell> Full)
{
    private readonly bool[] begins = [.. Full.Select(cell => Cells.Any(own => ReferenceEquals(own, cell)))];

    /// <summary>Whether one of the cells that the row crosses begins in it.</summary>
    public bool Begins(int index) => begins[index];
}

/// <summary>For what a row is repeated.</summary>
public enum RowRepeat
{
    /// <summary>Not at all: it stands once</summary>
    Once,

    /// <summary>For every indicator</summary>
    Indicator,

    /// <summary>For every task of a department</summary>
    Task,

    /// <summary>For every safeguard of a department plan</summary>
    Safeguard,
}

/// <summary>A cell of the table.</summary>
/// <param name="Text">What it prints.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
/// <param name="RowSpan">How many rows it covers; <see cref="ToTheEnd"/> for its row and all repeated ones that follow.</param>
public sealed record LayoutCell(LayoutText Text, int ColumnSpan, int RowSpan)
{
    public const int ToTheEnd = 0;
}
