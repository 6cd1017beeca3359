using System.Globalization;
using Jiheng.Domain.Years;
using Jiheng.Storage.Records;

namespace Jiheng.Storage.Years;

/// <summary>The set-up of a year and its rows, there and back.</summary>
internal static class YearRecord
{
    public static BudgetYear Of(StoredYear row) => new()
    {
        Year = row.Year,
        State = row.State,
        Deadlines = [.. row.Deadlines.OrderBy(deadline => deadline.Step).Select(deadline => new Deadline(deadline.Step, deadline.Day))],
        Reminders = [.. row.Reminders.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(days => int.Parse(days, CultureInfo.InvariantCulture))],
        Levels = [.. row.Levels.OrderBy(level => level.Position).Select(level => level.Role)],
        Layouts = row.Layouts.ToDictionary(layout => layout.Kind, layout => layout.Layout),
    };

    /// <summary>Puts a set-up into a row. What is the same stays, so that nothing is written that did not change.</summary>
    public static void Fill(StoredYear row, BudgetYear year)
    {
        (row.State, row.Reminders) = (year.State, string.Join(' ', year.Reminders.OrderDescending()));
        var days = year.Deadlines.ToDictionary(deadline => deadline.Step, deadline => deadline.Day);
        row.Deadlines.RemoveAll(deadline => !days.ContainsKey(deadline.Step));
        foreach (var (step, day) in days)
        {
            if (row.Deadlines.Find(deadline => deadline.Step == step) is { } there) there.Day = day;
            else row.Deadlines.Add(new StoredDeadline { Step = step, Day = day, DivisionId = row.DivisionId });
        }

        row.Levels.RemoveAll(level => level.Position >= year.Levels.Count);
        foreach (var (position, role) in year.Levels.Index())
        {
            if (row.Levels.Find(level => level.Position == position) is { } there) there.Role = role;
            else row.Levels.Add(new StoredYearLevel { Position = position, Role = role, DivisionId = row.DivisionId });
        }

        row.Layouts.RemoveAll(layout => !year.Layouts.ContainsKey(layout.Kind));
        foreach (var (kind, code) in year.Layouts)
        {
            if (row.Layouts.Find(layout => layout.Kind == kind) is { } there) there.Layout = code;
            else row.Layouts.Add(new StoredYearLayout { Kind = kind, Layout = code, DivisionId = row.DivisionId });
        }
    }
}
