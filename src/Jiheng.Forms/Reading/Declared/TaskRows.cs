using Jiheng.Domain.Documents;
using Jiheng.Domain.Funds;
using Jiheng.Domain.Goals;
using Jiheng.Domain.Indicators;
using Jiheng.Forms.Layouts.Fields;
using Jiheng.Forms.Layouts.Sheets;

namespace Jiheng.Forms.Reading.Declared;

/// <summary>The tasks of a department and its safeguards: rows of their own, or tasks merged over the rows of their indicators.</summary>
internal static class TaskRows
{
    public static PerformanceForm Read(PerformanceForm form, SheetMatch match, ReadingNotes notes)
    {
        var sheet = match.Layout.Sheet!;
        var unit = form.Funding?.Unit ?? sheet.Unit;
        var tasks = match.Rows.Where(row => row.Row.Repeat == RowRepeat.Task).Select(row => Task(row, unit, notes)).Where(task => task.Name.Length > 0);
        var safeguards = from row in match.Rows
                         where row.Row.Repeat == RowRepeat.Safeguard
                         from c in Enumerable.Range(0, row.Cells.Length)
                         where row.Row.Full[c].Text.Field is not null && !string.IsNullOrWhiteSpace(row.Cells[c].Text)
                         select row.Cells[c].Text.Trim();
        form = form with { GoalsByTask = [.. tasks], Safeguards = [.. safeguards] };
        return sheet.Owned ? WithOwners(form, match, unit, notes) : form with { Indicators = IndicatorRows.Read(form, [.. IndicatorsOf(match)], notes) };
    }

    private static IEnumerable<MatchedRow> IndicatorsOf(SheetMatch match) => match.Rows.Where(row => row.Row.Repeat == RowRepeat.Indicator);

    private static PerformanceForm WithOwners(PerformanceForm form, SheetMatch match, MoneyUnit unit, ReadingNotes notes)
    {
        var (own, tasks) = (new List<Indicator>(), new List<TaskGoal>());
        foreach (var rows in Owners(IndicatorsOf(match)))
        {
            var task = Task(rows[0], unit, notes);
            var indicators = IndicatorRows.Read(form, rows, notes);
            if (task.Name.Length > 0) tasks.Add(task with { Indicators = indicators });
            else own.AddRange(indicators);
        }

        return form with { Indicators = own, GoalsByTask = tasks };
    }

    // A task's cell is merged over the rows of its indicators, and says its text again on the next page: another begins where another text stands.
    private static IEnumerable<List<MatchedRow>> Owners(IEnumerable<MatchedRow> rows)
    {
        List<MatchedRow> open = [];
        foreach (var row in rows)
        {
            if (open.Count > 0 && row.Cells.Where((cell, c) => row.Row.Full[c].Text.Field is { } field && TaskCells.IsCell(field) && cell.Text != open[^1].Cells[c].Text).Any())
            {
                yield return open;
                open = [];
            }

            open.Add(row);
        }

        if (open.Count > 0) yield return open;
    }

    private static TaskGoal Task(MatchedRow row, MoneyUnit unit, ReadingNotes notes)
    {
        var task = new TaskGoal { Name = "" };
        for (var c = 0; c < row.Cells.Length; c++)
        {
            var cell = row.Cells[c];
            if (row.Row.Full[c].Text.Field is not { } field || !TaskCells.IsCell(field) || string.IsNullOrWhiteSpace(cell.Text)) continue;
            try
            {
                task = TaskCells.Read(task, field, cell.Text.Trim(), unit);
            }
            catch (FormatException problem)
            {
                notes.Warn("READ-VALUE", $"任务的一栏没有读出：{problem.Message}", cell.Place, "请在原表中改正后重新读取，或在表上直接更正。");
            }
        }

        return task;
    }
}
