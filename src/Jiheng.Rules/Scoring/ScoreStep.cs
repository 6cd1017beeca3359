namespace Jiheng.Rules.Scoring;

/// <summary>One step of a score: a report prints the tree, an appeal argues with one line of it.</summary>
/// <param name="Label">What is scored.</param>
/// <param name="Points">The computed points; null where they cannot be computed.</param>
/// <param name="Because">Why, in Chinese, with the figures.</param>
/// <param name="Source">The document that the way of scoring rests on; null for a mere sum.</param>
/// <param name="Parts">What it is made of.</param>
public sealed record ScoreStep(string Label, decimal? Points, string Because, string? Source, params IReadOnlyList<ScoreStep> Parts);
