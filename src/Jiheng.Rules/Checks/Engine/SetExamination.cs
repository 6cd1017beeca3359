using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Overrides;
using Jiheng.Rules.Parameters;

namespace Jiheng.Rules.Checks.Engine;

/// <summary>What a rule sees of all forms of one unit, one year and one kind.</summary>
public sealed class SetExamination
{
    private readonly CheckRule rule;
    private readonly Severity? changed;
    private Dictionary<CheckSubject, List<Finding>>? findings;

    internal SetExamination(CheckRule rule, IReadOnlyList<CheckSubject> subjects, ParameterValues parameters, Severity? changed = null) =>
        (this.rule, Subjects, Parameters, this.changed) = (rule, subjects, parameters, changed);

    /// <summary>The unit's forms of the same year and kind, in input order; always two or more. One project handed in twice
    /// is here twice.</summary>
    public IReadOnlyList<CheckSubject> Subjects { get; }

    public ParameterValues Parameters { get; }

    public void Find(CheckSubject subject, Indicator? indicator, string field, string message, string? advice = null, Severity? severity = null)
    {
        ArgumentNullException.ThrowIfNull(subject);
        findings ??= new(ReferenceEqualityComparer.Instance);
        if (!findings.TryGetValue(subject, out var list)) findings[subject] = list = [];
        list.Add(new Finding(rule, RuleChanges.Apply(changed, rule.Severity, severity ?? rule.Severity), subject.Form, indicator, field, message, advice ?? rule.Advice, null));
    }

    internal List<Finding>? FoundIn(CheckSubject subject) => findings?.GetValueOrDefault(subject);
}
