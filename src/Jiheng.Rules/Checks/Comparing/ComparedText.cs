using Jiheng.Domain.Terms;

namespace Jiheng.Rules.Checks.Comparing;

/// <summary>A text in both forms.</summary>
/// <param name="Label">What it is, in Chinese.</param>
/// <param name="Declared">As declared; null where it was not.</param>
/// <param name="Now">As it stands in the other form.</param>
/// <param name="Change">Null where one of the two does not say.</param>
/// <param name="SharedPercent">How much of the longer text both have.</param>
/// <param name="Places">Each place that differs with a few characters around it.</param>
public sealed record ComparedText(string Label, string? Declared, string? Now, Change? Change, decimal SharedPercent, IReadOnlyList<(string Before, string Now)> Places)
{
    internal static ComparedText Of(string label, string? declared, string? now)
    {
        if (string.IsNullOrWhiteSpace(declared) || string.IsNullOrWhiteSpace(now)) return new ComparedText(label, declared, now, null, 0, []);
        return TextDifference.Between(PlainText.Of(declared), PlainText.Of(now)) is { } difference
            ? new ComparedText(label, declared, now, Comparing.Change.Changed, difference.SharedPercent, difference.Changes)
            : new ComparedText(label, declared, now, Comparing.Change.Same, 100, []);
    }
}
