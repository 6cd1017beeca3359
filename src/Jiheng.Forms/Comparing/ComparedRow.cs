using Jiheng.Domain.Indicators;

namespace Jiheng.Forms.Comparing;

/// <summary>A row of a form as it is compared: an indicator, a task or a safeguard.</summary>
/// <param name="Path">The row.</param>
/// <param name="Label">What such a row is.</param>
/// <param name="Name">The cell with its name.</param>
/// <param name="Level">Its levels; rows of one level stay together.</param>
/// <param name="Cells">Its other cells; the same ones in the same order for all rows that are compared.</param>
internal sealed record ComparedRow(string Path, string Label, ComparedCell Name, string Level, IReadOnlyList<ComparedCell> Cells)
{
    /// <summary>Stands in no text, and so parts them.</summary>
    private const char Part = '\uFFFF';

    /// <summary>Equal for rows that are wholly the same.</summary>
    public string Whole { get; } = string.Join(Part, Cells.Select(cell => cell.Key).Prepend(Name.Key));

    /// <summary>Equal for names that mean the same; empty where the row has none.</summary>
    public string NameKey { get; } = IndicatorName.Key(Name.Text ?? "");

    public string LevelAndName => Level + Part + NameKey;
}
