using System.Globalization;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Goals;
using Jiheng.Domain.Indicators;
using Jiheng.Forms.Layouts;

namespace Jiheng.Forms.Editing.Drafts;

/// <summary>What of a draft was filled in: rows in which nothing stands are there for whoever fills the form in, and say nothing to anybody else.</summary>
public static class FilledForm
{
    /// <summary>The draft's form without blank rows and tasks, and with the labels of its layout, which say what boxes it has. The rows that stay are the very same objects.</summary>
    public static PerformanceForm Of(DraftForm draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var form = draft.Form;
        return form with
        {
            PrintedLabels = LayoutCatalogue.Find(form.Layout)?.Sheet?.Labels ?? form.PrintedLabels,
            Indicators = [.. form.Indicators.Where((row, at) => !IsBlank(row, draft, $"indicators[{Number(at)}]"))],
            GoalsByTask = [.. form.GoalsByTask.Select((task, at) => task with { Indicators = [.. task.Indicators.Where((row, i) => !IsBlank(row, draft, $"goalsByTask[{Number(at)}].indicators[{Number(i)}]"))] }).Where((task, at) => !IsBlank(task, draft, $"goalsByTask[{Number(at)}]"))],
            Safeguards = [.. form.Safeguards.Where(text => !string.IsNullOrWhiteSpace(text))],
        };
    }

    /// <summary>How many rows hold something and have no name yet.</summary>
    public static int Nameless(PerformanceForm filled)
    {
        ArgumentNullException.ThrowIfNull(filled);
        return filled.AllIndicators.Count(row => string.IsNullOrWhiteSpace(row.Name));
    }

    // Levels, descriptions and points that the layout prints beforehand fill nothing in.
    internal static bool IsBlank(Indicator row, DraftForm draft, string path) => string.IsNullOrWhiteSpace(row.Name)
        && row is { Target: null, PeriodTarget: null, Actual: null, Score: null, Basis: null, Remark: null, Deviation: null, Expected: null, Likelihood: null, Causes.Count: 0 } && !HasUnread(draft, path);

    internal static bool IsBlank(TaskGoal task, DraftForm draft, string path) => string.IsNullOrWhiteSpace(task.Name)
        && task is { Goal: null, Content: null, Amount: null, Fiscal: null, Other: null, Indicators.Count: 0 } && !HasUnread(draft, path);

    private static bool HasUnread(DraftForm draft, string path) => draft.Unread.Keys.Any(key => key.StartsWith(path + ".", StringComparison.Ordinal));

    private static string Number(int at) => at.ToString(CultureInfo.InvariantCulture);
}
