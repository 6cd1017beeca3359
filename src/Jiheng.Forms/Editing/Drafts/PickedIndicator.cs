using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;

namespace Jiheng.Forms.Editing.Drafts;

/// <summary>An indicator that was picked from a library, put into a draft where its level stands: into a blank row of that level, else in a row of its own.</summary>
public static class PickedIndicator
{
    /// <summary>The changes that put it there, and the row in which it is then.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="path">The cell beside which it is wanted; empty, or a cell in no row: wherever its level stands.</param>
    /// <param name="picked">Its name, levels and target; what else it has counts for nothing.</param>
    /// <returns>The changes in order, and the path of the cell with its name.</returns>
    public static (IReadOnlyList<DraftEdit> Edits, string Name) Put(DraftForm draft, string path, Indicator picked)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(picked);
        var beside = IndicatorPath.Split(path)?.Row;
        // A cell of a task means the task, where tasks have the indicators.
        var task = (beside?.Task ?? (OwnTask(draft.Form) is null ? null : RowList.Tasks.Split(path)?.Row)) is { } chosen && chosen < draft.Form.GoalsByTask.Count ? chosen : OwnTask(draft.Form);
        var rows = DraftRows.Of(draft.Form, task);
        int? near = beside is { } at && at.Task == task && at.Row < rows.Count ? at.Row : null;
        if (Blank(draft, task, rows, near, picked) is { } blank) return (Filled(draft, new IndicatorPath(task, blank, "name"), picked), new IndicatorPath(task, blank, "name").ToString());
        var below = Below(rows, near, picked);
        var like = rows.FirstOrDefault(row => IsOf(row, picked));
        var added = DraftForm.BlankRow with { Name = picked.Name, Level1 = picked.Level1, Level2 = picked.Level2, PrintedLevel1 = like?.PrintedLevel1, PrintedLevel2 = like?.PrintedLevel2, Target = picked.Target };
        return ([new AddRow(below, added) { Task = task }], new IndicatorPath(task, below, "name").ToString());
    }

    // Forms whose indicators all belong to tasks have no table of their own.
    private static int? OwnTask(PerformanceForm form) => form.Indicators.Count == 0 && form.GoalsByTask.Any(task => task.Indicators.Count > 0) ? form.GoalsByTask.Count - 1 : null;

    private static int? Blank(DraftForm draft, int? task, IReadOnlyList<Indicator> rows, int? near, Indicator picked)
    {
        if (near is { } chosen && IsFree(chosen)) return chosen;
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows[row].Level2 != IndicatorLevel2.Unknown && IsFree(row)) return row;
        }

        return null;

        bool IsFree(int row) => FilledForm.IsBlank(rows[row], draft, new IndicatorPath(task, row, "name").OfRow()) && (IsOf(rows[row], picked) || rows[row] is { Level1: IndicatorLevel1.Unknown, PrintedLevel1: null, Level2: IndicatorLevel2.Unknown, PrintedLevel2: null });
    }

    private static List<DraftEdit> Filled(DraftForm draft, IndicatorPath name, Indicator picked)
    {
        var edits = new List<DraftEdit>();
        // Levels of this row alone: blank ones are drawn as one cell over all that are blank.
        if (name.Find(draft.Form) is { Level2: IndicatorLevel2.Unknown })
        {
            Set("level1", picked.Level1Name);
            Set("level2", picked.Level2Name);
        }

        Set("name", picked.Name);
        if (picked.Target is { } target) Set("target", target.Text);
        return edits;

        void Set(string field, string? text)
        {
            foreach (var edit in CellEdits.Of(draft, (name with { Field = field }).ToString(), text, ofRun: false))
            {
                edits.Add(edit);
                draft = DraftEditor.Apply(draft, edit);
            }
        }
    }

    // Below the row that was meant where that is of its level, else below the last of its level, of its first level, of all.
    private static int Below(IReadOnlyList<Indicator> rows, int? near, Indicator picked)
    {
        if (near is { } row && IsOf(rows[row], picked)) return row + 1;
        if (Last(one => IsOf(one, picked)) is { } same) return same + 1;
        return (Last(one => one.Level1 == picked.Level1) ?? near ?? rows.Count - 1) + 1;

        int? Last(Func<Indicator, bool> wanted)
        {
            for (var last = rows.Count - 1; last >= 0; last--)
            {
                if (wanted(rows[last])) return last;
            }

            return null;
        }
    }

    private static bool IsOf(Indicator row, Indicator picked) => row.Level1 == picked.Level1 && row.Level2 == picked.Level2;
}
