using Jiheng.Forms.Formats;
using Jiheng.Forms.Layouts;

namespace Jiheng.Forms.Reading.Declared;

/// <summary>A declared table found in a grid: which cell holds which field.</summary>
/// <param name="Layout">The layout.</param>
/// <param name="Start">The index of its first row in the grid.</param>
/// <param name="End">The index after its last row.</param>
internal sealed record SheetMatch(FormLayout Layout, int Start, int End)
{
    /// <summary>The values that stand once.</summary>
    public required IReadOnlyList<MatchedValue> Values { get; init; }

    /// <summary>The repeated rows, one entry for each run of them.</summary>
    public required IReadOnlyList<RepeatedRows> Repeated { get; init; }

    /// <summary>The labels as printed, in order.</summary>
    public required IReadOnlyList<GridCell> Labels { get; init; }
}

/// <summary>A field's text as printed, at its cell.</summary>
/// <param name="Field">The layout's name of the field.</param>
/// <param name="Text">What is printed; empty for a blank cell.</param>
/// <param name="Cell">The cell.</param>
/// <param name="Label">The label before it in its row; null where there is none.</param>
internal readonly record struct MatchedValue(string Field, string Text, GridCell Cell, string? Label);
