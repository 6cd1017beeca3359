using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.Engine;

/// <summary>One check of the catalogue: a small object that says what it is, where it comes from, and how to mend what it finds.</summary>
/// <remarks>Exactly one of the four Examine delegates is set; <see cref="CheckCatalogue"/> refuses a rule with none or two. A rule is
/// pure: everything it may look at comes with the examination, the day included.</remarks>
public sealed record CheckRule
{
    /// <summary>Printed, searched for and never reused, such as FUND-SUM.</summary>
    public required string Code { get; init; }

    /// <summary>One Chinese sentence: what must hold.</summary>
    public required string Title { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>The kinds of form that the rule speaks of; for all others the ledger says 不适用.</summary>
    public required FormKind AppliesTo { get; init; }

    /// <summary>Why it must hold; the first is the main one.</summary>
    public required IReadOnlyList<LegalReference> Sources { get; init; }

    /// <summary>What to do when it does not hold, in Chinese.</summary>
    public required string Advice { get; init; }

    /// <summary>The first budget year's day on which the rule is in force.</summary>
    public DateOnly From { get; init; } = new(2015, 1, 1);

    /// <summary>The last day in force, included; null while it holds.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>全国, or the place whose own document the rule rests on.</summary>
    public string Jurisdiction { get; init; } = "全国";

    /// <summary>Looks at a form as a whole.</summary>
    public Action<Examination>? Examine { get; init; }

    /// <summary>Looks at one indicator at a time.</summary>
    public Action<Examination, Indicator>? ExamineIndicator { get; init; }

    /// <summary>Holds a self-evaluation or monitoring form (the examination's) against its approved declaration.</summary>
    public Action<Examination, PerformanceForm>? ExaminePair { get; init; }

    /// <summary>Looks at all forms of one unit together.</summary>
    public Action<SetExamination>? ExamineSet { get; init; }

    public bool InForceOn(DateOnly day) => From <= day && (Until is null || day <= Until);

    public override string ToString() => $"{Code} {Title}";
}
