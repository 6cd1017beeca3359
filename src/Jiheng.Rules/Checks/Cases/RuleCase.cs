using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;

namespace Jiheng.Rules.Checks.Cases;

/// <summary>One example of what a rule must say of a form: readable by a finance officer, run by the tests, shown on the rule's page.</summary>
/// <param name="Rule">The rule's code.</param>
/// <param name="Name">What the example shows, in Chinese.</param>
/// <param name="Subject">The form with its declaration and monitoring form.</param>
/// <param name="SameUnit">Other forms of the same unit, for rules about sets.</param>
/// <param name="On">The day of the check; null: the end of the form's budget year.</param>
/// <param name="Expected">What must become of the rule on the form.</param>
public sealed record RuleCase(string Rule, string Name, CheckSubject Subject, IReadOnlyList<CheckSubject> SameUnit, DateOnly? On, CheckOutcome Expected)
{
    /// <summary>A field that one finding must name.</summary>
    public string? Field { get; init; }

    /// <summary>Words that one finding's message must contain.</summary>
    public string? MessageContains { get; init; }

    /// <summary>How many findings there must be.</summary>
    public int? Count { get; init; }

    /// <summary>The severity that every finding must have.</summary>
    public Severity? Severity { get; init; }

    /// <summary>The example as it stands in its file.</summary>
    public string Text { get; init; } = "";

    /// <summary>Whether the rule finds something in this example.</summary>
    public bool Fires => Expected == CheckOutcome.Found;

    public override string ToString() => $"{Rule} {Name}";
}
