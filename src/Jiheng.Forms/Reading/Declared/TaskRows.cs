using Jiheng.Domain.Documents;
using Jiheng.Domain.Funds;
using Jiheng.Domain.Goals;
using Jiheng.Domain.Indicators;
using Jiheng.Forms.Formats;
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
        var tasks = RowsOf(match, RowRepeat.Task).SelectMany(rows => rows.Cells().Select(cells => Task(rows.Layout, cells, unit, notes))).Where(task => task.Name.Length > 0);
        var safeguards = RowsOf(match, RowRepeat.Safeguard).SelectMany(rows => rows.Cells().SelectMany(cells => cells.Where((cell, c) => rows.Layout.Full[c].Text.Field is not null)))
            .Where(cell => !string.IsNullOrWhiteSpace(cell.Text)).Select(cell => cell.Text.Trim());
        form = form with { GoalsByTask = [.. tasks], Safeguards = [.. safeguards] };
        if (sheet.Owned) return WithOwners(form, match, unit, notes);
        RepeatedRows[] indicators = [.. RowsOf(match, RowRepeat.Indicator)];
        return indicators.Length == 0 ? form : form with { Indicators = IndicatorRows.Read(form, indicators[0].Layout, indicators.SelectMany(rows => rows.Cells()), notes) };
    }

    private static IEnumerable<RepeatedRows> RowsOf(SheetMatch match, RowRepeat repeat) => match.Repeated.Where(rows => rows.Layout.Repeat == repeat && rows.Printed.Count > 0);

    private static PerformanceForm WithOwners(PerformanceForm form, SheetMatch match, MoneyUnit unit, ReadingNotes notes)
    {
        var (own, tasks) = (new List<Indicator>(), new List<TaskGoal>());
        foreach (var rows in RowsOf(match, RowRepeat.Indicator))
        {
            foreach (var owned in Owners(rows))
            {
                var task = Task(rows.Layout, owned[0], unit, notes);
                var indicators = IndicatorRows.Read(form, rows.Layout, owned, notes);
                if (task.Name.Length > 0) tasks.Add(task with { Indicators = indicators });
                else own.AddRange(indicators);
            }
        }

        return form with { Indicators = own, GoalsByTask = tasks };
    }

    // A task's cell is merged over the rows of its indicators, and says its text again on the next page: another begins where another text stands.
    private static IEnumerable<List<GridCell[]>> Owners(RepeatedRows rows)
    {
        List<GridCell[]> open = [];
        foreach (var cells in rows.Cells())
        {
            if (open.Count > 0 && cells.Where((cell, c) => rows.Layout.Full[c].Text.Field is { } field && TaskCells.IsCell(field) && cell.Text != open[^1][c].Text).Any())
            {
                yield return open;
                open = [];
            }

            open.Add(cells);
        }

        if (open.Count > 0) yield return open;
    }

    private static TaskGoal Task(LayoutRow layout, GridCell[] cells, MoneyUnit unit, ReadingNotes notes)
    {
        var task = new TaskGoal { Name = "" };
        for (var c = 0; c < cells.Length; c++)
        {
            var cell = cells[c];
            if (layout.Full[c].Text.Field is not { } field || !TaskCells.IsCell(field) || string.IsNullOrWhiteSpace(cell.Text)) continue;
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
