using System.Diagnostics.CodeAnalysis;
using Jiheng.Domain.Documents;

namespace Jiheng.Rules.Checks.Engine;

/// <summary>What rules about sets found, by form and rule. Forms are told apart by reference: two equal forms are still two.</summary>
internal sealed class SetFindings
{
    private readonly Dictionary<PerformanceForm, Dictionary<string, List<Finding>>> byForm = new(ReferenceEqualityComparer.Instance);

    /// <summary>Notes that a form was compared, with or without findings.</summary>
    public void Add(CheckRule rule, PerformanceForm form, List<Finding>? found)
    {
        if (!byForm.TryGetValue(form, out var rules)) byForm[form] = rules = [];
        rules[rule.Code] = found ?? [];
    }

    /// <summary>False where the form was not compared by this rule.</summary>
    public bool TryGet(CheckRule rule, PerformanceForm form, [NotNullWhen(true)] out List<Finding>? found)
    {
        found = null;
        return byForm.TryGetValue(form, out var rules) && rules.TryGetValue(rule.Code, out found);
    }
}
