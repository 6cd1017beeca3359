using Jiheng.Domain.Overrides;

namespace Jiheng.Rules.Overrides;

/// <summary>Something that a division decides otherwise than the rules that ship with Jiheng, from a day on.</summary>
public sealed record RuleOverride
{
    public required OverrideKind Kind { get; init; }

    /// <summary>The code of the rule; null where a scoring choice is made otherwise.</summary>
    public string? Rule { get; init; }

    /// <summary>The parameter's id, or the word of the scoring topic (一级分值); null for the other kinds.</summary>
    public string? Subject { get; init; }

    /// <summary>The new severity's word, the new figure, or the new choice as it stands in a scheme file; null where a rule is switched off.</summary>
    public string? Value { get; init; }

    /// <summary>The first day on which it holds. Forms are checked for the last day of their budget year.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day on which it holds, included; null while it goes on.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Why, in the words of whoever decided.</summary>
    public required string Reason { get; init; }

    /// <summary>The document that it rests on (文号); null where there is none.</summary>
    public string? Source { get; init; }

    public OverrideState State { get; init; }

    /// <summary>The document it rests on, or the reason where there is none: what findings and ledgers cite.</summary>
    public string Cited => Source is { Length: > 0 } source ? source : $"本级设定（{Reason}）";

    /// <summary>What is changed: two overrides of one target replace each other, the one that begins later being the stronger.</summary>
    internal string Target => Kind switch
    {
        // A rule that is switched off has no severity to be changed.
        OverrideKind.Severity or OverrideKind.Off => $"rule {Rule}",
        OverrideKind.Parameter => $"parameter {Subject}",
        OverrideKind.Scoring => $"scoring {Subject}",
    };

    public bool HoldsOn(DateOnly day) => From <= day && (Until is null || day <= Until);
}
