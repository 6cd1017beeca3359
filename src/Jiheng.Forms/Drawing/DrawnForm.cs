namespace Jiheng.Forms.Drawing;

/// <summary>A form as the official table that people know from paper: blocks of rows of cells, one under the other and equally wide.</summary>
/// <param name="Title">What stands above the table.</param>
/// <param name="Blocks">Head, funds, goals, indicators, conclusion; those that the form has.</param>
public sealed record DrawnForm(string Title, IReadOnlyList<DrawnBlock> Blocks)
{
    /// <summary>The line below the title: （2023年度）; null for none.</summary>
    public string? Subtitle { get; init; }

    /// <summary>The line right above the table: who filled it in, the unit of its money; null for none.</summary>
    public string? Note { get; init; }

    /// <summary>Whether the paper lies.</summary>
    public bool Landscape { get; init; }
}

/// <summary>Rows that share their columns.</summary>
/// <param name="Name">What the block is, for those who do not see the lines: 项目资金.</param>
/// <param name="Widths">The share of each column in the table's width; their sum is 100.</param>
/// <param name="Rows">The rows, each with the cells that begin in it.</param>
public sealed record DrawnBlock(string Name, IReadOnlyList<int> Widths, IReadOnlyList<DrawnRow> Rows);

/// <summary>One row.</summary>
/// <param name="Cells">The cells that begin in this row; cells merged from above are not repeated.</param>
/// <param name="Indicator">The index of the indicator that the row shows; null for any other row.</param>
public sealed record DrawnRow(IReadOnlyList<DrawnCell> Cells, int? Indicator = null)
{
    /// <summary>Whether it is the head of the rows below it, to be repeated where they go on on another page.</summary>
    public bool IsHead { get; init; }
}

/// <summary>One cell.</summary>
/// <param name="Text">What it prints; null for an empty one.</param>
/// <param name="Role">What it is.</param>
/// <param name="Path">The field that it shows, named as in the JSON: "project.name", "indicators[3].target"; null for a label.</param>
public sealed record DrawnCell(string? Text, CellRole Role, string? Path = null)
{
    public int ColumnSpan { get; init; } = 1;

    public int RowSpan { get; init; } = 1;

    /// <summary>All of the field's text, where the cell prints it as a part of something else, or only a part of it; null where it prints just that.</summary>
    public string? Whole { get; init; }

    /// <summary>The path by which the cell alone is filled in, where several cells make up one field: ticks, or operator, figure and unit of a target; null for any other.</summary>
    public string? Part { get; init; }

    /// <summary>What may stand here, for those who fill the form in; null for anything.</summary>
    public IReadOnlyList<string>? Choices { get; init; }

    /// <summary>Whether the value was concluded, not read (推断).</summary>
    public bool Inferred { get; init; }
}

/// <summary>What a cell of the official table is.</summary>
public enum CellRole
{
    /// <summary>A label or the head of a column</summary>
    Label,

    /// <summary>Words</summary>
    Text,

    /// <summary>A figure: right-aligned</summary>
    Number,

    /// <summary>A tick, or none: centred</summary>
    Tick,
}
