using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;

namespace Jiheng.Rules.Checks.Engine;

/// <summary>One thing that a rule found, with its place.</summary>
/// <param name="Rule">The rule that speaks.</param>
/// <param name="Severity">Normally the rule's own.</param>
/// <param name="Form">The form in question.</param>
/// <param name="Indicator">The row in question; null where the finding is about the form.</param>
/// <param name="Field">The field, named as in the command line's JSON: "target", "funding.total".</param>
/// <param name="Message">What is wrong, in Chinese, with the figures.</param>
/// <param name="Advice">What to do; the rule's own where the finding has nothing more exact to say.</param>
/// <param name="Suggestion">What would be right, ready to put into the field; null where only a person can tell.</param>
public sealed record Finding(
    CheckRule Rule,
    Severity Severity,
    PerformanceForm Form,
    Indicator? Indicator,
    string Field,
    string Message,
    string Advice,
    string? Suggestion)
{
    public Place Where => Indicator is not null
        ? Indicator.Provenance.Of(Field)
        : Form.Provenance.Of(Field);
}
