namespace Jiheng.Rules.Scoring;

/// <summary>A scoring scheme (评分方案): every choice that regions make differently, as data.</summary>
public sealed record ScoringProfile
{
    /// <summary>Such as MOF-2020.</summary>
    public required string Code { get; init; }

    public static ScoringProfile Default { get; } = new() { Code = "MOF-2020" };
}
