using System.Globalization;
using Jiheng.Domain.Documents;
using Jiheng.Domain.People;
using Jiheng.Domain.Terms;
using Jiheng.Domain.Years;
using Jiheng.Forms.Layouts;

namespace Jiheng.Web.Features.Years;

/// <summary>The set-up of a year as it is typed: whatever was typed comes back, right or wrong.</summary>
public sealed record YearInput
{
    private const string DayShape = "yyyy-MM-dd";

    /// <summary>The kinds of form that have layouts to choose from.</summary>
    public static IReadOnlyList<FormKind> Kinds { get; } = [.. LayoutCatalogue.All.Select(layout => layout.Kind).Distinct().Order()];

    public string State { get; private init; } = "";

    public IReadOnlyDictionary<YearStep, string> Days { get; private init; } = new Dictionary<YearStep, string>();

    /// <summary>As many as there can be; empty for a level that is not used.</summary>
    public IReadOnlyList<string> Levels { get; private init; } = [];

    /// <summary>The days before a last day, parted by 、 or blanks; empty for none, null where the page did not ask.</summary>
    public string? Reminders { get; private init; }

    public IReadOnlyDictionary<FormKind, string> Layouts { get; private init; } = new Dictionary<FormKind, string>();

    public static YearInput Of(BudgetYear year)
    {
        ArgumentNullException.ThrowIfNull(year);
        return new YearInput
        {
            State = year.State.ToString(),
            Days = year.Deadlines.ToDictionary(deadline => deadline.Step, deadline => deadline.Day.ToString(DayShape, CultureInfo.InvariantCulture)),
            Levels = [.. Enumerable.Range(0, LevelRules.Most).Select(position => position < year.Levels.Count ? year.Levels[position].ToString() : "")],
            Reminders = string.Join("、", year.Reminders),
            Layouts = year.Layouts,
        };
    }

    internal static YearInput Of(IFormCollection form) => new()
    {
        State = form["state"].ToString(),
        Days = Enum.GetValues<YearStep>().ToDictionary(step => step, step => form[YearProblem.DayOf(step)].ToString().Trim()),
        Levels = [.. Enumerable.Range(0, LevelRules.Most).Select(position => form[LevelName(position)].ToString())],
        Reminders = form.TryGetValue(YearProblem.Reminders, out var reminders) ? reminders.ToString().Trim() : null,
        Layouts = Kinds.ToDictionary(kind => kind, kind => form[LayoutName(kind)].ToString()),
    };

    public static string LevelName(int position) => string.Create(CultureInfo.InvariantCulture, $"levels.{position}");

    public static string LayoutName(FormKind kind) => $"layouts.{kind}";

    /// <summary>The set-up that was typed, and what is wrong with it; with a problem it is not to be kept.</summary>
    public (BudgetYear Year, IReadOnlyList<YearProblem> Problems) Read(BudgetYear before)
    {
        ArgumentNullException.ThrowIfNull(before);
        List<YearProblem> problems = [];
        var year = new BudgetYear { Year = before.Year, State = ReadState(before, problems), Deadlines = ReadDays(problems), Levels = ReadLevels(problems), Reminders = Reminders is null ? before.Reminders : ReadReminders(Reminders, problems), Layouts = ReadLayouts(problems) };
        problems.AddRange(BudgetYearRules.Problems(year).Where(problem => problems.All(other => other.Field != problem.Field)));
        if (problems.Count == 0 && BudgetYearRules.Refusal(before, year) is { } refusal) problems.Add(refusal);
        return (year, problems);
    }

    private YearState ReadState(BudgetYear before, List<YearProblem> problems)
    {
        if (Enum.TryParse<YearState>(State, out var state) && Enum.IsDefined(state)) return state;
        problems.Add(new YearProblem(YearProblem.State, "请选择状态。"));
        return before.State;
    }

    private List<Deadline> ReadDays(List<YearProblem> problems)
    {
        List<Deadline> deadlines = [];
        foreach (var (step, typed) in Days.Where(pair => pair.Value.Length > 0).OrderBy(pair => pair.Key))
        {
            if (DateOnly.TryParseExact(typed, DayShape, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) deadlines.Add(new Deadline(step, day));
            else problems.Add(new YearProblem(YearProblem.DayOf(step), $"“{typed}”不是日期，请写成 2025-09-30 的样子。"));
        }

        return deadlines;
    }

    private List<Role> ReadLevels(List<YearProblem> problems)
    {
        List<Role> levels = [];
        foreach (var typed in Levels.Where(level => level.Length > 0))
        {
            if (Enum.TryParse<Role>(typed, out var role) && Enum.IsDefined(role)) levels.Add(role);
            else problems.Add(new YearProblem(YearProblem.Levels, $"没有“{typed}”这种角色。"));
        }

        return levels;
    }

    private static List<int> ReadReminders(string text, List<YearProblem> problems)
    {
        List<int> days = [];
        foreach (var typed in text.Split(['、', '，', ',', '；', ';', ' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var day)) days.Add(day);
            else problems.Add(new YearProblem(YearProblem.Reminders, $"“{typed}”不是天数，请写成 7、3、1 的样子。"));
        }

        return [.. days.OrderDescending()];
    }

    private Dictionary<FormKind, string> ReadLayouts(List<YearProblem> problems)
    {
        Dictionary<FormKind, string> layouts = [];
        foreach (var (kind, typed) in Layouts.Where(pair => pair.Value.Length > 0))
        {
            if (LayoutCatalogue.Find(typed)?.Kind == kind) layouts[kind] = typed;
            else problems.Add(new YearProblem(LayoutName(kind), $"“{typed}”不是{Glossary.Label(kind)}的表样。"));
        }

        return layouts;
    }
}
