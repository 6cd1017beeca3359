using Jiheng.Domain.Documents;

namespace Jiheng.Rules.Scoring.Cases;

/// <summary>One example of what a form must score: readable by a finance officer, run by the tests.</summary>
/// <param name="File">The case file's name.</param>
/// <param name="Name">What the example shows, in Chinese.</param>
/// <param name="Form">The form.</param>
/// <param name="Profile">The scheme to score by.</param>
/// <param name="On">The day for which the scheme is taken; null: the end of the form's year.</param>
public sealed record ScoringCase(string File, string Name, PerformanceForm Form, ScoringProfile Profile, DateOnly? On)
{
    /// <summary>By line name, the computed score as text, or 无法计算.</summary>
    public IReadOnlyList<(string Line, string Expected)> Lines { get; init; } = [];

    /// <summary>The lines whose printed score differs from the scheme; null where the case does not speak of it.</summary>
    public IReadOnlyList<string>? Differing { get; init; }

    public string? Total { get; init; }

    public string? PrintedSum { get; init; }

    public string? Grade { get; init; }

    /// <summary>The totals with lines dropped as not applicable, in order.</summary>
    public IReadOnlyList<string> Alternatives { get; init; } = [];

    /// <summary>Words that the first line's explanation must contain.</summary>
    public string? Says { get; init; }

    /// <summary>A way of scoring that must be recognised in the printed scores.</summary>
    public string? Variant { get; init; }

    public override string ToString() => $"{File} {Name}";
}
