using Jiheng.Domain.Goals;

namespace Jiheng.Forms.Editing;

/// <summary>The goals in words by name.</summary>
internal static class GoalFields
{
    public static PerformanceGoals Set(PerformanceGoals goals, string field, string? text) => field switch
    {
        "overall" => goals with { Overall = text },
        "annual" => goals with { Annual = text },
        "actual" => goals with { Actual = text },
        _ => throw FieldEditor.NoSuchField(field),
    };
}
