namespace Jiheng.Domain.Goals;

/// <summary>The goals of a form. A text is null where the form has no such box, empty where the box is blank.</summary>
public sealed record PerformanceGoals
{
    public static PerformanceGoals None { get; } = new();

    /// <summary>实施期(中期)目标, 项目总目标, 总体绩效目标</summary>
    public string? Overall { get; init; }

    /// <summary>年度(总体)目标, 预期目标</summary>
    public string? Annual { get; init; }

    /// <summary>实际完成情况</summary>
    public string? Actual { get; init; }
}
