using Jiheng.Domain.Terms;

namespace Jiheng.Domain.Years;

/// <summary>The set-up of a year in words, as the audit log keeps it: two set-ups are the same where their words are.</summary>
public static class YearText
{
    public static string Of(BudgetYear year)
    {
        ArgumentNullException.ThrowIfNull(year);
        var days = string.Join("，", year.Deadlines.OrderBy(deadline => deadline.Step).Select(deadline => $"{Glossary.Label(deadline.Step)} {deadline.Day:yyyy-MM-dd}"));
        var layouts = string.Join("，", year.Layouts.OrderBy(pair => pair.Key).Select(pair => $"{Glossary.Label(pair.Key)} {pair.Value}"));
        return $"{year.Year} 年度；{Glossary.Label(year.State)}；期限：{Or(days)}；{Of(year.Reminders)}；级次：{string.Join(" → ", year.Levels.Select(role => Glossary.Label(role)))}；表样：{Or(layouts)}";
    }

    private static string Of(IReadOnlyList<int> reminders) => reminders.Count == 0 ? "截止前不提醒" : $"截止前 {string.Join("、", reminders)} 天提醒";

    private static string Or(string text) => text.Length == 0 ? "无" : text;
}
