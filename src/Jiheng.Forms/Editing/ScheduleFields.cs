using System.Globalization;
using Jiheng.Domain.Goals;

namespace Jiheng.Forms.Editing;

/// <summary>The points of the expenditure schedule by month: "schedule.6".</summary>
internal static class ScheduleFields
{
    public static IReadOnlyList<ScheduleEntry> Set(IReadOnlyList<ScheduleEntry> schedule, string name, string? text)
    {
        if (!int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var month) || month is < 1 or > 12) throw FieldEditor.NoSuchField("schedule." + name);
        var others = schedule.Where(entry => entry.Month != month);
        return FieldText.Figure(text) is { } percent ? [.. others.Append(new ScheduleEntry(month, percent.Value)).OrderBy(entry => entry.Month)] : [.. others];
    }
}
