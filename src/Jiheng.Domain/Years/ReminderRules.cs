namespace Jiheng.Domain.Years;

/// <summary>How many days before a last day people can be told of it.</summary>
public static class ReminderRules
{
    /// <summary>Who is told more often stops reading.</summary>
    public const int Most = 5;

    /// <summary>The earliest reminder, in days before the last day.</summary>
    public const int Earliest = 60;

    /// <summary>Why days make no sense, in Chinese; null where they do.</summary>
    public static string? Problem(IReadOnlyList<int> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        foreach (var day in days)
        {
            if (day is < 1 or > Earliest) return $"提前的天数应在 1 到 {Earliest} 之间，{day} 不行。";
        }

        if (days.Count > Most) return $"最多提醒 {Most} 次，现在写了 {days.Count} 次。请去掉几个。";
        return days.CountBy(day => day).FirstOrDefault(pair => pair.Value > 1) is { Value: > 1 } twice ? $"{twice.Key} 天写了 {twice.Value} 次，请去掉重复的。" : null;
    }
}
