using System.Collections;

namespace Jiheng.Rules.Checks.Engine;

/// <summary>The ledger of one form, kept small: a byte a rule that ran, and the reasons that were given.</summary>
/// <remarks>A city's forms times a hundred rules make millions of lines; they are put together when somebody reads them.</remarks>
internal sealed class CheckLedger(CheckPlan plan, CheckOutcome[] outcomes, (int Slot, string Reason)[] reasons, IReadOnlyList<Finding> findings)
    : IReadOnlyList<LedgerEntry>
{
    public int Count => plan.Rules.Count;

    public LedgerEntry this[int index]
    {
        get
        {
            var rule = plan.Rules[index];
            var slot = plan.SlotOf(index, out var whyNot);
            if (slot < 0) return new LedgerEntry(rule, CheckOutcome.NotApplicable, 0, whyNot);
            var outcome = outcomes[slot];
            return new LedgerEntry(rule, outcome, outcome == CheckOutcome.Found ? CountOf(rule) : 0, ReasonOf(slot));
        }
    }

    public IEnumerator<LedgerEntry> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int CountOf(CheckRule rule)
    {
        var count = 0;
        foreach (var finding in findings)
        {
            if (ReferenceEquals(finding.Rule, rule)) count++;
        }

        return count;
    }

    private string? ReasonOf(int slot)
    {
        foreach (var (at, reason) in reasons)
        {
            if (at == slot) return reason;
        }

        return null;
    }
}
