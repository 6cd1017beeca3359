using System.Globalization;
using System.Text.RegularExpressions;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;

namespace Jiheng.Forms.Editing;

/// <summary>The path of a field of an indicator: the form's own, or one of a task's.</summary>
/// <param name="Task">The index of the task; null for the form's own indicators.</param>
/// <param name="Row">The index of the indicator.</param>
/// <param name="Field">The field's name.</param>
internal readonly partial record struct IndicatorPath(int? Task, int Row, string Field)
{
    public static bool TryParse(string path, out IndicatorPath parsed)
    {
        parsed = default;
        if (Pattern().Match(path) is not { Success: true } match) return false;
        parsed = new IndicatorPath(match.Groups["task"].Success ? Index(match.Groups["task"]) : null, Index(match.Groups["row"]), match.Groups["field"].Value);
        return true;
    }

    /// <exception cref="FormatException">The form has no such row.</exception>
    public PerformanceForm Change(PerformanceForm form, Func<Indicator, Indicator> change)
    {
        if (Task is not { } task) return form with { Indicators = Changed(form.Indicators, change) };
        if (task >= form.GoalsByTask.Count) throw NoRow();
        var tasks = form.GoalsByTask.ToArray();
        tasks[task] = tasks[task] with { Indicators = Changed(tasks[task].Indicators, change) };
        return form with { GoalsByTask = tasks };
    }

    /// <summary>Null where the form has no such row.</summary>
    public Indicator? Find(PerformanceForm form)
    {
        if (Task is { } task && task >= form.GoalsByTask.Count) return null;
        var rows = Task is { } at ? form.GoalsByTask[at].Indicators : form.Indicators;
        return Row < rows.Count ? rows[Row] : null;
    }

    /// <summary>The row of a cell's path, and what comes behind it, also below a field: causes.staff. Null where it is in no row.</summary>
    public static (IndicatorPath Row, string Field)? Split(string path)
    {
        var end = path.LastIndexOf("].", StringComparison.Ordinal) + 2;
        return end >= 2 && TryParse(path[..end] + "name", out var at) ? (at, path[end..]) : null;
    }

    /// <summary>The row itself: indicators[3].</summary>
    public string OfRow() => ToString()[..^(Field.Length + 1)];

    public override string ToString() =>
        Task is { } task ? string.Create(CultureInfo.InvariantCulture, $"goalsByTask[{task}].indicators[{Row}].{Field}") : string.Create(CultureInfo.InvariantCulture, $"indicators[{Row}].{Field}");

    private Indicator[] Changed(IReadOnlyList<Indicator> rows, Func<Indicator, Indicator> change)
    {
        if (Row >= rows.Count) throw NoRow();
        var changed = rows.ToArray();
        changed[Row] = change(changed[Row]);
        return changed;
    }

    internal static FormatException NoRow() => new("表中没有这一行，请刷新页面。");

    private static int Index(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(goalsByTask\[(?<task>\d{1,4})\]\.)?indicators\[(?<row>\d{1,5})\]\.(?<field>[A-Za-z0-9]{1,20})$", RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
