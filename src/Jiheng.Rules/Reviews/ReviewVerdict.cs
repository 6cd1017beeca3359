using Jiheng.Domain.Evaluations;

namespace Jiheng.Rules.Reviews;

/// <summary>What an opinion on a review sheet comes to.</summary>
/// <param name="Missing">The items of which nothing was said.</param>
/// <param name="Points">Their points together, of 100; null on the general sheet, which has none.</param>
/// <param name="Proposed">The grade that follows from the items: by the points of a key project, else the worst of them; null until all are given.</param>
/// <param name="Conclusion">What the reviewer concluded; null until he did.</param>
public sealed record ReviewVerdict(IReadOnlyList<string> Missing, decimal? Points, Grade? Proposed, ReviewGrade? Conclusion)
{
    /// <summary>Whether everything is said.</summary>
    public bool IsWhole => Missing.Count == 0 && Conclusion is not null;

    /// <summary>Whether the reviewer concluded otherwise than the items say; then he has to say why.</summary>
    public bool Departs => Proposed is not null && Conclusion is not null && Conclusion.Grade != Proposed;
}
