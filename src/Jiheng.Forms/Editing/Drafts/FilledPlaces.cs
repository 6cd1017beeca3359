using Jiheng.Domain.Indicators;

namespace Jiheng.Forms.Editing.Drafts;

/// <summary>Where the cells of a draft are in its form without blank rows (<see cref="FilledForm"/>), and the other way round. What is said of a cell is kept by its place in the draft.</summary>
public sealed class FilledPlaces
{
    private readonly List<int> tasks = [];
    private readonly Dictionary<int, List<int>> rows = [];
    private readonly List<int> own;
    private readonly List<int> safeguards;

    /// <param name="draft">The draft.</param>
    public FilledPlaces(DraftForm draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var form = draft.Form;
        own = Filled(draft, null, form.Indicators);
        safeguards = [.. Enumerable.Range(0, form.Safeguards.Count).Where(at => !string.IsNullOrWhiteSpace(form.Safeguards[at]))];
        for (var task = 0; task < form.GoalsByTask.Count; task++)
        {
            rows[task] = Filled(draft, task, form.GoalsByTask[task].Indicators);
            if (!FilledForm.IsBlank(form.GoalsByTask[task] with { Indicators = [.. rows[task].Select(row => form.GoalsByTask[task].Indicators[row])] }, draft, FormattableString.Invariant($"goalsByTask[{task}]"))) tasks.Add(task);
        }
    }

    /// <summary>The path of a cell of the draft in the form without blank rows; null where its row is blank.</summary>
    public string? ToFilled(string path) => Moved(path, task => tasks.IndexOf(task), (task, row) => (task is { } at ? rows.GetValueOrDefault(at) ?? [] : own).IndexOf(row), safeguards.IndexOf);

    /// <summary>The path in the draft of a cell of the form without blank rows; null where that has no such row.</summary>
    public string? ToDraft(string path) => Moved(path, task => At(tasks, task), (task, row) => At(task is { } at ? rows.GetValueOrDefault(At(tasks, at)) ?? [] : own, row), at => At(safeguards, at));

    private static int At(List<int> list, int index) => index < list.Count ? list[index] : -1;

    private static string? Moved(string path, Func<int, int> task, Func<int?, int, int> row, Func<int, int> safeguard)
    {
        if (IndicatorPath.Split(path) is var (at, field))
        {
            var to = new IndicatorPath(at.Task is { } of ? task(of) : null, row(at.Task, at.Row), field);
            return to.Task < 0 || to.Row < 0 ? null : to.ToString();
        }

        if (RowList.Tasks.Split(path) is var (ofTask, rest)) return task(ofTask) is >= 0 and var there ? RowList.Tasks.Path(there, rest) : null;
        if (RowList.Safeguards.Split(path) is var (measure, _)) return safeguard(measure) is >= 0 and var kept ? RowList.Safeguards.Path(kept, "") : null;
        return path;
    }

    private static List<int> Filled(DraftForm draft, int? task, IReadOnlyList<Indicator> all) =>
        [.. Enumerable.Range(0, all.Count).Where(row => !FilledForm.IsBlank(all[row], draft, new IndicatorPath(task, row, "name").OfRow()))];
}
