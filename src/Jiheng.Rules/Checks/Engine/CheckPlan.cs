using Jiheng.Domain.Documents;
using Jiheng.Rules.Overrides;
using Jiheng.Rules.Parameters;

namespace Jiheng.Rules.Checks.Engine;

/// <summary>The catalogue as it stands for one kind of form on one day: worked out once, used for thousands of forms.</summary>
internal sealed class CheckPlan
{
    private const string OtherKind = "本规则不针对此类表。";
    private readonly int[] slots;
    private readonly string?[] reasons;

    private readonly Severity?[]? severities;

    public CheckPlan(CheckCatalogue catalogue, FormKind kind, DateOnly day, ParameterValues parameters, RuleChanges? changes = null)
    {
        (Rules, Day, Parameters) = (catalogue.Rules, day, parameters);
        slots = new int[Rules.Count];
        reasons = new string?[Rules.Count];
        List<CheckRule> active = [];
        for (var i = 0; i < slots.Length; i++)
        {
            reasons[i] = WhyNot(Rules[i], kind, day) ?? changes?.WhyOff(Rules[i].Code, day);
            slots[i] = reasons[i] is null ? active.Count : -1;
            if (reasons[i] is null) active.Add(Rules[i]);
        }

        Active = [.. active];
        if (changes is not null) severities = [.. active.Select(rule => changes.SeverityOf(rule.Code, day))];
    }

    public IReadOnlyList<CheckRule> Rules { get; }

    /// <summary>The rules that speak of the kind and are in force, in the catalogue's order.</summary>
    public CheckRule[] Active { get; }

    public DateOnly Day { get; }

    public ParameterValues Parameters { get; }

    /// <summary>The severity that an active rule has instead of its own; null where it keeps its own.</summary>
    public Severity? ChangedSeverity(int slot) => severities?[slot];

    /// <summary>The place in <see cref="Active"/> of the catalogue's rule; -1 where it does not apply, and then why.</summary>
    public int SlotOf(int rule, out string? whyNot)
    {
        whyNot = reasons[rule];
        return slots[rule];
    }

    private static string? WhyNot(CheckRule rule, FormKind kind, DateOnly day)
    {
        if ((rule.AppliesTo & kind) == 0) return OtherKind;
        if (day < rule.From) return $"本规则自 {rule.From:yyyy-MM-dd} 起施行，核对日期为 {day:yyyy-MM-dd}。";
        return day > rule.Until ? $"本规则施行至 {rule.Until:yyyy-MM-dd}，核对日期为 {day:yyyy-MM-dd}。" : null;
    }
}
