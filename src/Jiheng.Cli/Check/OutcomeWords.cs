using Jiheng.Rules.Checks.Engine;

namespace Jiheng.Cli.Check;

/// <summary>What became of a rule, as sign and word.</summary>
internal static class OutcomeWords
{
    public static string Chinese(this CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.Passed => "✓ 通过",
        CheckOutcome.Found => "✗ 发现问题",
        CheckOutcome.NotApplicable => "- 不适用",
        CheckOutcome.NotCheckable => "? 无法核对",
    };
}
