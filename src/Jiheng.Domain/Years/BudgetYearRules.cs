using Jiheng.Domain.Organisations;
using Jiheng.Domain.Terms;

namespace Jiheng.Domain.Years;

/// <summary>Which set-ups of a year make sense.</summary>
public static class BudgetYearRules
{
    /// <summary>The calendar of a year begins with its preparation: so many years before it.</summary>
    public const int YearsBefore = 2;

    /// <summary>The calendar of a year ends with the publication of its results: so many years after it.</summary>
    public const int YearsAfter = 2;

    /// <summary>All that is wrong, in the order of the page; empty where nothing is.</summary>
    public static IReadOnlyList<YearProblem> Problems(BudgetYear year)
    {
        ArgumentNullException.ThrowIfNull(year);
        List<YearProblem> problems = [];
        if (year.Year is < OrganisationRules.FirstYear or > OrganisationRules.LastYear) problems.Add(new(YearProblem.Year, $"年度应在 {OrganisationRules.FirstYear} 到 {OrganisationRules.LastYear} 之间。"));
        problems.AddRange(DayProblems(year));
        if (LevelRules.Problem(year.Levels) is { } levels) problems.Add(new(YearProblem.Levels, levels));
        if (ReminderRules.Problem(year.Reminders) is { } reminders) problems.Add(new(YearProblem.Reminders, reminders));
        if (year.State == YearState.Open && year.DayOf(YearStep.Declaration) is null) problems.Add(new(YearProblem.State, "还没有“申报”的截止日期，不能开放。请先填写。"));
        return problems;
    }

    /// <summary>What a year may become: it goes from being set up over open to closed, and back one step at a time.</summary>
    public static IReadOnlyList<YearState> Next(YearState state) => state switch
    {
        YearState.Preparing => [YearState.Preparing, YearState.Open],
        YearState.Open => [YearState.Open, YearState.Closed, YearState.Preparing],
        YearState.Closed => [YearState.Closed, YearState.Open],
    };

    /// <summary>Why a set-up cannot take the place of another, in Chinese; null where it can.</summary>
    public static YearProblem? Refusal(BudgetYear before, BudgetYear after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (!Next(before.State).Contains(after.State)) return new(YearProblem.State, $"“{Glossary.Label(before.State)}”不能直接改为“{Glossary.Label(after.State)}”。");
        return before.State == YearState.Closed && after.State == YearState.Closed && YearText.Of(before) != YearText.Of(after)
            ? new(YearProblem.State, "年度已关闭，设置不能改。请先改为“开放”。") : null;
    }

    private static IEnumerable<YearProblem> DayProblems(BudgetYear year)
    {
        Deadline? before = null;
        foreach (var deadline in year.Deadlines.OrderBy(each => each.Step))
        {
            if (ProblemOf(deadline, before, year) is { } problem) yield return new(YearProblem.DayOf(deadline.Step), problem);
            before = deadline;
        }
    }

    private static string? ProblemOf(Deadline deadline, Deadline? before, BudgetYear year)
    {
        if (deadline.Day.Year < year.Year - YearsBefore || deadline.Day.Year > year.Year + YearsAfter)
            return $"{year.Year} 年度的日期应在 {year.Year - YearsBefore} 年到 {year.Year + YearsAfter} 年之间。";
        if (before is not null && before.Step == deadline.Step) return $"“{Glossary.Label(deadline.Step)}”写了两个日期。";
        if (before is not null && deadline.Day < before.Day) return $"不能早于“{Glossary.Label(before.Step)}”的 {before.Day:yyyy-MM-dd}。";
        return Deadline.ReviewersOf(deadline.Step) is { Count: > 0 } reviewers && !reviewers.Any(year.Levels.Contains)
            ? $"审核级次里没有{string.Join("或", reviewers.Select(role => $"“{Glossary.Label(role)}”"))}，请去掉这个日期，或补上这一级。" : null;
    }
}
