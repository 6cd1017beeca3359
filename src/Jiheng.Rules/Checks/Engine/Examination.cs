using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Parameters;
using Jiheng.Rules.Scoring;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Engine;

/// <summary>What one rule sees of one form, and where it writes what it found.</summary>
/// <remarks>One object serves all rules of a form in turn, so that checking allocates only where something is found.</remarks>
public sealed class Examination
{
    private readonly List<Finding> findings = [];
    private readonly Dictionary<Indicator, IndicatorFacts> facts = new(ReferenceEqualityComparer.Instance);
    private CheckRule rule = null!;
    private int foundBefore;
    private CheckOutcome? verdict;
    private string? reason;

    internal Examination(CheckSubject subject, DateOnly on, ParameterValues parameters, ScoringProfile profile)
    {
        (Subject, On, Parameters, Profile) = (subject, on, parameters, profile);
        Indicators = [.. subject.Form.AllIndicators];
    }

    public CheckSubject Subject { get; }

    public PerformanceForm Form => Subject.Form;

    /// <summary>All indicators of the form, those of a department plan's tasks included.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>The day for which rules and parameters are taken.</summary>
    public DateOnly On { get; }

    public ParameterValues Parameters { get; }

    public ScoringProfile Profile { get; }

    internal IReadOnlyList<Finding> Findings => findings;

    /// <summary>What the words of an indicator's name and value say; worked out once a form.</summary>
    public IndicatorFacts Facts(Indicator indicator)
    {
        if (facts.TryGetValue(indicator, out var known)) return known;
        return facts[indicator] = IndicatorFacts.Of(indicator);
    }

    /// <summary>Reports something about the form as a whole.</summary>
    public void Find(string field, string message, string? advice = null, string? suggestion = null, Severity? severity = null) =>
        findings.Add(new Finding(rule, severity ?? rule.Severity, Form, null, field, message, advice ?? rule.Advice, suggestion));

    /// <summary>Reports something about one indicator.</summary>
    public void Find(Indicator indicator, string field, string message, string? advice = null, string? suggestion = null, Severity? severity = null) =>
        findings.Add(new Finding(rule, severity ?? rule.Severity, Form, indicator, field, message, advice ?? rule.Advice, suggestion));

    /// <summary>Says that the rule does not speak of this form (不适用).</summary>
    public void NotApplicable(string because) => Conclude(CheckOutcome.NotApplicable, because);

    /// <summary>Says that something needed for the check is missing (无法核对).</summary>
    public void NotCheckable(string because) => Conclude(CheckOutcome.NotCheckable, because);

    internal void Begin(CheckRule next)
    {
        (rule, foundBefore, verdict, reason) = (next, findings.Count, null, null);
    }

    internal LedgerEntry End()
    {
        var found = findings.Count - foundBefore;
        return found > 0
            ? new LedgerEntry(rule, CheckOutcome.Found, found, null)
            : new LedgerEntry(rule, verdict ?? CheckOutcome.Passed, 0, reason);
    }

    internal void Add(Finding finding) => findings.Add(finding);

    // A rule that examines row by row may say several times why it could not; what could not be checked weighs more.
    private void Conclude(CheckOutcome outcome, string because)
    {
        if (verdict == CheckOutcome.NotCheckable) return;
        (verdict, reason) = (outcome, because);
    }
}
