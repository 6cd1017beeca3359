using Jiheng.Rules.Checks.Engine;

namespace Jiheng.Cli.Check;

/// <summary>What became of a rule: the contract's word, and sign with word for people.</summary>
internal static class OutcomeWords
{
    public static string Code(this CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.Passed => "passed",
        CheckOutcome.Found => "found",
        CheckOutcome.NotApplicable => "not-applicable",
        CheckOutcome.NotCheckable => "not-checkable",
    };

    public static string Chinese(this CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.Passed => "✓ 通过",
        CheckOutcome.Found => "✗ 发现问题",
        CheckOutcome.NotApplicable => "- 不适用",
        CheckOutcome.NotCheckable => "? 无法核对",
    };
}
