namespace Jiheng.Tests.Forms.Reading.Relayout;

/// <summary>One way of writing a form down, and how well it must be read.</summary>
/// <param name="Name">What a failing test calls it.</param>
/// <param name="Write">Writes the form.</param>
/// <param name="Rows">The least F1 of names with their targets; just below what is reached.</param>
/// <param name="Cells">The least share of levels, points, scores and results of those rows that are right too.</param>
/// <param name="Heads">The least share of years, units, project names and amounts that are right.</param>
internal sealed record Layout(string Name, Func<DrawnForm, Random, string> Write, double Rows, double Cells, double Heads)
{
    /// <summary>Whether merged levels are printed in each row.</summary>
    public bool RepeatsLevels { get; init; }

    /// <summary>Whether nothing parts the cells.</summary>
    public bool RunsOn { get; init; }

    /// <summary>Whether page numbers may stand between the rows.</summary>
    public bool HasPages { get; init; } = true;

    public static List<Layout> All { get; } =
    [
        new("tabs", Delimited.Tabs, 0.995, 0.995, 0.995),
        new("tabs, levels in each row", Delimited.Tabs, 0.995, 0.995, 0.995) { RepeatsLevels = true },
        new("tabs, rows end with their last cell", Delimited.TabsCutShort, 0.995, 0.995, 0.995),
        new("markdown", Delimited.Markdown, 0.995, 0.995, 0.995),
        new("pipes without empty cells", Delimited.RaggedPipes, 0.99, 0.99, 0.995),
        new("json", Delimited.Json, 0.995, 0.995, 0.995) { HasPages = false },
        new("blanks", Lines.Blanks, 0.995, 0.995, 0.995),
        new("one cell a line", Lines.CellLines, 0.99, 0.99, 0.995),
        new("one cell a line, blank lines between", Lines.CellLinesApart, 0.99, 0.99, 0.995),
        new("one cell a line, broken", Lines.BrokenCells, 0.93, 0.98, 0.8),
        new("run on", Lines.RunOn, 0.94, 0.98, 0.995) { RunsOn = true },
    ];
}
