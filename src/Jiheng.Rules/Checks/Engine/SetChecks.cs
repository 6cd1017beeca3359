using Jiheng.Domain.Documents;

namespace Jiheng.Rules.Checks.Engine;

/// <summary>Runs the rules about sets: forms are grouped once, by hash, and each group is examined alone.</summary>
internal sealed class SetChecks
{
    private static readonly List<Finding> Nothing = [];
    private readonly CheckCatalogue catalogue;
    private readonly Dictionary<CheckRule, int> ordinals = new(ReferenceEqualityComparer.Instance);
    private readonly List<Finding>?[]?[] found;
    private readonly IReadOnlyList<CheckSubject> subjects;

    public SetChecks(CheckCatalogue catalogue, IReadOnlyList<CheckSubject> subjects)
    {
        (this.catalogue, this.subjects) = (catalogue, subjects);
        foreach (var rule in catalogue.Rules)
        {
            if (rule.ExamineSet is not null) ordinals[rule] = ordinals.Count;
        }

        found = new List<Finding>?[]?[subjects.Count];
    }

    /// <summary>The forms of one unit, one year and one kind, each group with two forms or more.</summary>
    public IReadOnlyList<List<int>> Groups()
    {
        if (ordinals.Count == 0 || subjects.Count < 2) return [];
        Dictionary<(string Unit, int? Year, FormKind Kind), List<int>> groups = [];
        for (var i = 0; i < subjects.Count; i++)
        {
            var key = (UnitOf(subjects[i]), subjects[i].Form.FiscalYear, subjects[i].Form.Kind);
            if (!groups.TryGetValue(key, out var group)) groups[key] = group = [];
            group.Add(i);
        }

        return [.. groups.Values.Where(group => group.Count > 1)];
    }

    public void Examine(List<int> group, CheckPlan plan)
    {
        CheckSubject[] forms = [.. group.Select(index => subjects[index])];
        foreach (var index in group) found[index] = new List<Finding>?[ordinals.Count];
        for (var slot = 0; slot < plan.Active.Length; slot++)
        {
            var rule = plan.Active[slot];
            if (rule.ExamineSet is not { } examine) continue;
            var examination = new SetExamination(rule, forms, plan.Parameters, plan.ChangedSeverity(slot));
            examine(examination);
            foreach (var index in group) found[index]![ordinals[rule]] = examination.FoundIn(subjects[index]) ?? Nothing;
        }
    }

    /// <summary>What the rule found in the form; null where there was nothing to compare it with.</summary>
    public List<Finding>? Found(int subject, CheckRule rule) => found[subject]?[ordinals[rule]];

    private static string UnitOf(CheckSubject subject) =>
        subject.Form.Project.UnitCode ?? subject.Form.Project.Unit ?? subject.Form.Project.Department ?? subject.File;
}
