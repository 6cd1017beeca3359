using Jiheng.Rules.Checks.Engine;

namespace Jiheng.Web.Components.Forms;

/// <summary>How the ledger shows what became of a rule.</summary>
internal static class OutcomeLook
{
    /// <summary>What asks for attention first.</summary>
    public static int Order(this CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.Found => 0,
        CheckOutcome.NotCheckable => 1,
        CheckOutcome.Passed => 2,
        CheckOutcome.NotApplicable => 3,
    };

    public static string Word(this CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.Found => "发现问题",
        CheckOutcome.NotCheckable => "无法核对",
        CheckOutcome.Passed => "通过",
        CheckOutcome.NotApplicable => "不适用",
    };

    public static string Glyph(this CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.Found => "alert-triangle",
        CheckOutcome.NotCheckable => "help-circle",
        CheckOutcome.Passed => "circle-check",
        CheckOutcome.NotApplicable => "x",
    };
}
