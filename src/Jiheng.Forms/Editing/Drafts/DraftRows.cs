using Jiheng.Domain.Documents;
using Jiheng.Domain.Goals;
using Jiheng.Domain.Indicators;
using Jiheng.Forms.Layouts;

namespace Jiheng.Forms.Editing.Drafts;

/// <summary>The rows of a draft. What is unread of a row goes where the row goes.</summary>
internal static class DraftRows
{
    /// <exception cref="FormatException">The form has no such task.</exception>
    public static IReadOnlyList<Indicator> Of(PerformanceForm form, int? task) =>
        task is not { } at ? form.Indicators : at >= 0 && at < form.GoalsByTask.Count ? form.GoalsByTask[at].Indicators : throw IndicatorPath.NoRow();

    public static DraftForm Add(DraftForm draft, AddRow add)
    {
        var list = RowList.Changed(add);
        add = Settle(draft.Form, add);
        var rows = Of(draft.Form, list).ToList();
        rows.Insert(add.At, add.List switch { RowsOf.Tasks => add.Goal!, RowsOf.Safeguards => add.Safeguard!, _ => add.Row });
        var moved = Moved(draft.Unread, list, add);
        foreach (var (field, text) in add.Unread) moved[list.Path(add.At, field.Length == 0 ? field : "." + field)] = text;
        return new DraftForm(With(draft.Form, list, rows), moved);
    }

    public static DraftForm Remove(DraftForm draft, RemoveRow remove)
    {
        var list = RowList.Changed(remove);
        var rows = Of(draft.Form, list).ToList();
        if (remove.At < 0 || remove.At >= rows.Count) throw IndicatorPath.NoRow();
        rows.RemoveAt(remove.At);
        return new DraftForm(With(draft.Form, list, rows), Moved(draft.Unread, list, remove));
    }

    public static DraftForm Move(DraftForm draft, MoveRow move)
    {
        var list = RowList.Changed(move);
        var rows = Of(draft.Form, list).ToList();
        if (Settle(draft.Form, move) is not { } settled) return draft;
        var row = rows[settled.From];
        rows.RemoveAt(settled.From);
        rows.Insert(settled.To, row);
        return new DraftForm(With(draft.Form, list, rows), Moved(draft.Unread, list, settled));
    }

    /// <summary>The row at a place that there is, and with all that it says.</summary>
    public static AddRow Settle(PerformanceForm form, AddRow add)
    {
        var settled = add with { At = Math.Clamp(add.At, 0, Of(form, RowList.Changed(add)).Count) };
        return add.List switch
        {
            RowsOf.Tasks => settled with { Goal = add.Goal ?? DraftForm.BlankTask(form) },
            RowsOf.Safeguards => settled with { Safeguard = add.Safeguard ?? "" },
            _ => settled,
        };
    }

    /// <summary>The row as it stands; null for a move that goes nowhere.</summary>
    public static MoveRow? Settle(PerformanceForm form, MoveRow move)
    {
        var count = Of(form, RowList.Changed(move)).Count;
        if (move.From < 0 || move.From >= count) throw IndicatorPath.NoRow();
        var to = Math.Clamp(move.To, 0, count - 1);
        return to == move.From ? null : move with { To = to };
    }

    /// <summary>The removal with all that the row says now.</summary>
    public static RemoveRow AsItStands(DraftForm draft, RemoveRow remove)
    {
        var list = RowList.Changed(remove);
        var rows = Of(draft.Form, list);
        if (remove.At < 0 || remove.At >= rows.Count) throw IndicatorPath.NoRow();
        var unread = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, text) in draft.Unread)
        {
            if (list.Split(path) is var (row, rest) && row == remove.At) unread[rest.TrimStart('.')] = text;
        }

        return rows[remove.At] switch
        {
            TaskGoal task => remove with { Goal = task, Unread = unread },
            string safeguard => remove with { Safeguard = safeguard, Unread = unread },
            var row => remove with { Row = (Indicator)row, Unread = unread },
        };
    }

    /// <summary>The first rows of lists that the layout prints and that have none.</summary>
    public static IEnumerable<AddRow> Lacking(PerformanceForm form)
    {
        if (LayoutCatalogue.Find(form.Layout)?.Sheet is not { } sheet) yield break;
        if (sheet.Has("safeguard") && form.Safeguards.Count == 0) yield return Settle(form, new AddRow(0, DraftForm.BlankRow) { List = RowsOf.Safeguards });
        if ((sheet.Owned || sheet.Has("task.name")) && form.GoalsByTask.Count == 0) yield return Settle(form, new AddRow(0, DraftForm.BlankRow) { List = RowsOf.Tasks });
        if (!sheet.Owned) yield break;
        for (var task = 0; task < form.GoalsByTask.Count; task++)
        {
            if (form.GoalsByTask[task].Indicators.Count == 0) yield return new AddRow(0, DraftForm.BlankRow) { Task = task };
        }
    }

    private static IReadOnlyList<object> Of(PerformanceForm form, RowList list) => list.Of switch
    {
        RowsOf.Tasks => form.GoalsByTask,
        RowsOf.Safeguards => form.Safeguards,
        _ => Of(form, list.Task),
    };

    private static SortedDictionary<string, string> Moved(IReadOnlyDictionary<string, string> unread, RowList list, RowEdit edit)
    {
        var moved = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, text) in unread)
        {
            if (list.Split(path) is not var (at, rest)) moved[path] = text;
            else if (RowShift.Through(edit, at) is { } row) moved[list.Path(row, rest)] = text;
        }

        return moved;
    }

    private static PerformanceForm With(PerformanceForm form, RowList list, List<object> rows)
    {
        if (list.Of == RowsOf.Tasks) return form with { GoalsByTask = [.. rows.Cast<TaskGoal>()] };
        if (list.Of == RowsOf.Safeguards) return form with { Safeguards = [.. rows.Cast<string>()] };
        if (list.Task is not { } at) return form with { Indicators = [.. rows.Cast<Indicator>()] };
        var tasks = form.GoalsByTask.ToArray();
        tasks[at] = tasks[at] with { Indicators = [.. rows.Cast<Indicator>()] };
        return form with { GoalsByTask = tasks };
    }
}
