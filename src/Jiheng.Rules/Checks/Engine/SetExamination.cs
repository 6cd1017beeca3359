using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Parameters;

namespace Jiheng.Rules.Checks.Engine;

/// <summary>What a rule sees of all forms of one unit.</summary>
public sealed class SetExamination
{
    private readonly Dictionary<PerformanceForm, List<Finding>> findings = new(ReferenceEqualityComparer.Instance);
    private readonly CheckRule rule;

    internal SetExamination(CheckRule rule, IReadOnlyList<CheckSubject> subjects, ParameterValues parameters) =>
        (this.rule, Subjects, Parameters) = (rule, subjects, parameters);

    /// <summary>The unit's forms to which the rule applies, in input order; always two or more.</summary>
    public IReadOnlyList<CheckSubject> Subjects { get; }

    public ParameterValues Parameters { get; }

    internal IReadOnlyDictionary<PerformanceForm, List<Finding>> Findings => findings;

    public void Find(CheckSubject subject, Indicator? indicator, string field, string message, string? advice = null)
    {
        if (!findings.TryGetValue(subject.Form, out var list)) findings[subject.Form] = list = [];
        list.Add(new Finding(rule, rule.Severity, subject.Form, indicator, field, message, advice ?? rule.Advice, null));
    }
}
