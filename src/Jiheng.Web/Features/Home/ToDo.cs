namespace Jiheng.Web.Features.Home;

/// <summary>Something to do, with the list of what it counts.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Count">How much of it.</param>
/// <param name="Address">The list, which holds exactly as many.</param>
/// <param name="Day">Until when; null where there is no day for it.</param>
public sealed record ToDo(string Label, int Count, string Address, DateOnly? Day = null);

/// <summary>What somebody has to do in one of his parts.</summary>
/// <param name="Title">The part: 填报, 审核.</param>
/// <param name="Icon">Its icon.</param>
/// <param name="Done">What is said where there is nothing to do.</param>
/// <param name="Items">What there is to do; what counts nothing is left out.</param>
public sealed record ToDoPart(string Title, string Icon, string Done, IReadOnlyList<ToDo> Items)
{
    /// <summary>The most urgent first, what has no day last.</summary>
    internal static ToDoPart Of(string title, string icon, string done, IEnumerable<ToDo> items) =>
        new(title, icon, done, [.. items.Where(item => item.Count > 0).OrderBy(item => item.Day ?? DateOnly.MaxValue)]);
}

/// <summary>A day of the calendar as far as it is away.</summary>
internal static class DayText
{
    /// <summary>From how many days before a day is near.</summary>
    public const int Near = 7;

    public static string Of(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        < 0 and var past => $"{Written(day, today)}截止，已过 {-past} 天",
        0 => "今天截止",
        var left => $"{Written(day, today)}截止，还有 {left} 天",
    };

    private static string Written(DateOnly day, DateOnly today) => day.Year == today.Year ? $"{day:M 月 d 日}" : $"{day:yyyy 年 M 月 d 日}";
}
