namespace Jiheng.Domain.Years;

/// <summary>What is wrong with the set-up of a year.</summary>
/// <param name="Field">Where: year, state, levels, reminders, deadlines.Declaration.</param>
/// <param name="Message">A Chinese sentence that says what to do.</param>
public sealed record YearProblem(string Field, string Message)
{
    public const string Year = "year";
    public const string State = "state";
    public const string Levels = "levels";
    public const string Reminders = "reminders";

    /// <summary>The field of a step's day.</summary>
    public static string DayOf(YearStep step) => "deadlines." + step;
}
