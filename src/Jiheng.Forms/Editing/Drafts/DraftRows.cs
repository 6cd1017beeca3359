using System.Globalization;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;

namespace Jiheng.Forms.Editing.Drafts;

/// <summary>The rows of a draft. What is unread of a row goes where the row goes.</summary>
internal static class DraftRows
{
    /// <exception cref="FormatException">The form has no such task.</exception>
    public static IReadOnlyList<Indicator> Of(PerformanceForm form, int? task) =>
        task is not { } at ? form.Indicators : at >= 0 && at < form.GoalsByTask.Count ? form.GoalsByTask[at].Indicators : throw IndicatorPath.NoRow();

    public static DraftForm Add(DraftForm draft, AddRow add)
    {
        var rows = Of(draft.Form, add.Task).ToList();
        var at = Math.Clamp(add.At, 0, rows.Count);
        rows.Insert(at, add.Row);
        var moved = Moved(draft.Unread, add.Task, row => RowShift.Through(add with { At = at }, row));
        foreach (var (field, text) in add.Unread) moved[$"{Prefix(add.Task)}{Index(at)}].{field}"] = text;
        return new DraftForm(With(draft.Form, add.Task, rows), moved);
    }

    public static DraftForm Remove(DraftForm draft, RemoveRow remove)
    {
        var rows = Of(draft.Form, remove.Task).ToList();
        if (remove.At < 0 || remove.At >= rows.Count) throw IndicatorPath.NoRow();
        rows.RemoveAt(remove.At);
        return new DraftForm(With(draft.Form, remove.Task, rows), Moved(draft.Unread, remove.Task, row => RowShift.Through(remove, row)));
    }

    public static DraftForm Move(DraftForm draft, MoveRow move)
    {
        var rows = Of(draft.Form, move.Task).ToList();
        if (Settle(draft.Form, move) is not { } settled) return draft;
        var row = rows[settled.From];
        rows.RemoveAt(settled.From);
        rows.Insert(settled.To, row);
        return new DraftForm(With(draft.Form, move.Task, rows), Moved(draft.Unread, move.Task, at => RowShift.Through(settled, at)));
    }

    /// <summary>The row as it stands; null for a move that goes nowhere.</summary>
    public static MoveRow? Settle(PerformanceForm form, MoveRow move)
    {
        var count = Of(form, move.Task).Count;
        if (move.From < 0 || move.From >= count) throw IndicatorPath.NoRow();
        var to = Math.Clamp(move.To, 0, count - 1);
        return to == move.From ? null : move with { To = to };
    }

    /// <summary>The removal with all that the row says now.</summary>
    public static RemoveRow AsItStands(DraftForm draft, RemoveRow remove)
    {
        var rows = Of(draft.Form, remove.Task);
        if (remove.At < 0 || remove.At >= rows.Count) throw IndicatorPath.NoRow();
        var unread = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, text) in draft.Unread)
        {
            if (IndicatorPath.TryParse(path, out var at) && at.Task == remove.Task && at.Row == remove.At) unread[at.Field] = text;
        }

        return remove with { Row = rows[remove.At], Unread = unread };
    }

    private static SortedDictionary<string, string> Moved(IReadOnlyDictionary<string, string> unread, int? task, Func<int, int?> to)
    {
        var moved = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, text) in unread)
        {
            if (!IndicatorPath.TryParse(path, out var at) || at.Task != task) moved[path] = text;
            else if (to(at.Row) is { } row) moved[(at with { Row = row }).ToString()] = text;
        }

        return moved;
    }

    private static PerformanceForm With(PerformanceForm form, int? task, List<Indicator> rows)
    {
        if (task is not { } at) return form with { Indicators = rows };
        var tasks = form.GoalsByTask.ToArray();
        tasks[at] = tasks[at] with { Indicators = rows };
        return form with { GoalsByTask = tasks };
    }

    private static string Prefix(int? task) => task is { } at ? $"goalsByTask[{Index(at)}].indicators[" : "indicators[";

    private static string Index(int at) => at.ToString(CultureInfo.InvariantCulture);
}
