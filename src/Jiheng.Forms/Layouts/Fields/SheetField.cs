using Jiheng.Domain.Documents;
using Jiheng.Forms.Drawing;

namespace Jiheng.Forms.Layouts.Fields;

/// <summary>A value of a form that stands once, as a layout names it: how it is printed, and how what is printed comes back.</summary>
/// <param name="Name">The layout's name for it.</param>
/// <param name="Label">What a person calls it.</param>
/// <param name="Print">Its text; null where the form has none.</param>
/// <param name="Read">The form with the value of a text that is not blank.</param>
internal sealed record SheetField(string Name, string Label, Func<PerformanceForm, string?> Print, Func<PerformanceForm, string, PerformanceForm> Read)
{
    /// <summary>The path of the value in the JSON, by which findings and corrections meet it; null where it has none of its own.</summary>
    public string? Path { get; init; }

    /// <summary>The path by which its cell is filled in: the value's own, or one for the cell alone; null for a box that takes nothing.</summary>
    public string? Cell { get => field ?? Path; init; }

    /// <summary>Words or a figure.</summary>
    public CellRole Role { get; init; } = CellRole.Text;
}
