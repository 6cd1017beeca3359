namespace Jiheng.Domain.Evaluations;

/// <summary>What a self-evaluation or evaluation concludes.</summary>
public sealed record Evaluation
{
    /// <summary>总分 as printed; null where none is printed.</summary>
    public Figure? TotalScore { get; init; }

    /// <summary>The printed sum of the points (分值) column, normally 100.</summary>
    public Figure? TotalPoints { get; init; }

    public Grade? Grade { get; init; }

    /// <summary>The grade's printed word, such as 优 or 优秀.</summary>
    public string? GradeText { get; init; }

    /// <summary>评价结论, 存在问题 and 改进措施 as printed, where the form has such boxes.</summary>
    public string? Conclusion { get; init; }

    public string? Problems { get; init; }

    public string? Measures { get; init; }
}
