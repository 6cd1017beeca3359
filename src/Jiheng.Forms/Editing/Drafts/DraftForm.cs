using Jiheng.Domain.Documents;
using Jiheng.Domain.Goals;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Projects;
using Jiheng.Forms.Conversion;
using Jiheng.Forms.Layouts;

namespace Jiheng.Forms.Editing.Drafts;

/// <summary>A form that is being filled in, and what was typed into it that it cannot hold. So nothing that was typed is lost.</summary>
/// <param name="Form">The form. Names of rows may be empty, and rows may be blank.</param>
/// <param name="Unread">What was typed into a field that cannot hold it, by the field's path; the field itself is then empty.</param>
public sealed record DraftForm(PerformanceForm Form, IReadOnlyDictionary<string, string> Unread)
{
    internal const int BlankTasks = 6;
    internal const int BlankSafeguards = 3;

    internal static IReadOnlyDictionary<string, string> AllRead { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>A form of which all is understood.</summary>
    /// <param name="form">The form.</param>
    public static DraftForm Of(PerformanceForm form) => new(form, AllRead);

    /// <summary>An empty form to be filled in, with the rows that its layout prints beforehand.</summary>
    /// <param name="layout">Its layout.</param>
    /// <param name="year">Its budget year.</param>
    /// <param name="project">What is known of the project: its name and code, the department, the unit.</param>
    /// <exception cref="ArgumentException">The layout declares no table.</exception>
    public static DraftForm Empty(FormLayout layout, int year, Project project)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(project);
        var sheet = layout.Sheet ?? throw new ArgumentException($"Layout {layout.Code} declares no table.", nameof(layout));
        var form = EmptyForm.Of(layout, sheet, year) with { Project = project };
        if (sheet.Owned) form = form with { Indicators = [], GoalsByTask = [.. form.Indicators.Select(row => new TaskGoal { Name = "", Indicators = [row] })] };
        else if (sheet.Has("task.name")) form = form with { GoalsByTask = [.. Enumerable.Range(0, BlankTasks).Select(_ => new TaskGoal { Name = "" })] };
        return Of(sheet.Has("safeguard") ? form with { Safeguards = [.. Enumerable.Repeat("", BlankSafeguards)] } : form);
    }

    /// <summary>A row in which nothing is filled in.</summary>
    public static Indicator BlankRow { get; } = new() { Name = "" };

    // Where a layout prints a task beside its indicators, it takes one to have a line of its own.
    internal static TaskGoal BlankTask(PerformanceForm form) => new() { Name = "", Indicators = LayoutCatalogue.Find(form.Layout)?.Sheet?.Owned == true ? [BlankRow] : [] };
}
