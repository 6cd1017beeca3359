using Jiheng.Domain.Documents;
using Jiheng.Domain.People;

namespace Jiheng.Domain.Years;

/// <summary>How a division sets a budget year up: until when, by whom and on which forms.</summary>
public sealed record BudgetYear
{
    /// <summary>The levels that most divisions have.</summary>
    public static IReadOnlyList<Role> UsualLevels { get; } = [Role.UnitReviewer, Role.DepartmentReviewer, Role.FinanceOffice, Role.PerformanceOffice];

    /// <summary>What most divisions want, and what held before it could be chosen.</summary>
    public static IReadOnlyList<int> UsualReminders { get; } = [7, 3, 1];

    /// <summary>The budget's year, 1980 to 2100.</summary>
    public required int Year { get; init; }

    public YearState State { get; init; }

    /// <summary>In the order of the steps; a step without a day has no deadline.</summary>
    public IReadOnlyList<Deadline> Deadlines { get; init; } = [];

    /// <summary>Who reviews a form, the first reviewer first.</summary>
    public IReadOnlyList<Role> Levels { get; init; } = UsualLevels;

    /// <summary>So many days before a last day people are told of it, the most days first; empty: they are not.</summary>
    public IReadOnlyList<int> Reminders { get; init; } = UsualReminders;

    /// <summary>The layout (表样) of each kind of form, by its code; a kind without one takes any.</summary>
    public IReadOnlyDictionary<FormKind, string> Layouts { get; init; } = new Dictionary<FormKind, string>();

    /// <summary>The last day of a step; null where none is set.</summary>
    public DateOnly? DayOf(YearStep step)
    {
        foreach (var deadline in Deadlines)
        {
            if (deadline.Step == step) return deadline.Day;
        }

        return null;
    }

    /// <summary>The set-up of the year after: the same levels, layouts and reminders, every day a year later, 29 February becoming the 28th; nobody files yet.</summary>
    public BudgetYear Next() => this with { Year = Year + 1, State = YearState.Preparing, Deadlines = [.. Deadlines.Select(deadline => deadline with { Day = deadline.Day.AddYears(1) })] };
}
