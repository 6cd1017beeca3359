namespace Jiheng.Rules.Checks.Engine;

/// <summary>What became of one rule on one form.</summary>
public enum CheckOutcome : byte
{
    /// <summary>通过: examined, nothing found</summary>
    Passed,

    /// <summary>发现问题</summary>
    Found,

    /// <summary>不适用: the rule does not speak of this form</summary>
    NotApplicable,

    /// <summary>无法核对: something needed is missing; never shown as passed</summary>
    NotCheckable,
}

/// <summary>One line of the check ledger (核对台账).</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Findings">How often it found something.</param>
/// <param name="Reason">Why it did not apply or could not be checked, in Chinese; null otherwise.</param>
public readonly record struct LedgerEntry(CheckRule Rule, CheckOutcome Outcome, int Findings, string? Reason);

/// <summary>A form with everything that the rules said of it.</summary>
/// <param name="Subject">The form and its surroundings.</param>
/// <param name="Findings">By place in the catalogue, then by place in the form.</param>
/// <param name="Ledger">One entry a rule, in the catalogue's order.</param>
public sealed record CheckedForm(CheckSubject Subject, IReadOnlyList<Finding> Findings, IReadOnlyList<LedgerEntry> Ledger);
