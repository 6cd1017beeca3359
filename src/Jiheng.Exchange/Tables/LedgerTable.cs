using Jiheng.Exchange.Contract;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Storage.Snapshots;

namespace Jiheng.Exchange.Tables;

/// <summary>核对台账: one line a form and rule, what could not be checked among them.</summary>
public static class LedgerTable
{
    /// <summary>The columns.</summary>
    public static Table<LedgerRow> Table { get; } = new Table<LedgerRow>("核对台账")
        .Text("规则", 24, row => row.Entry.Rule)
        .Text("核对什么", 46, row => row.Entry.Title)
        .Text("结果", 11, row => Word(row.Entry.Outcome))
        .Number("发现", 6, row => row.Entry.Findings)
        .Text("说明", 46, row => row.Entry.Reason)
        .Form(row => row.Form);

    /// <summary>The lines of a form, in the catalogue's order.</summary>
    public static IEnumerable<LedgerRow> Rows(FormAnswer form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return form.Ledger.Select(entry => new LedgerRow(form, entry));
    }

    private static string Word(CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.Passed => "通过",
        CheckOutcome.Found => "发现问题",
        CheckOutcome.NotApplicable => "不适用",
        CheckOutcome.NotCheckable => "无法核对",
    };
}

/// <summary>A line of the ledger.</summary>
/// <param name="Form">The form in question.</param>
/// <param name="Entry">What became of one rule on it.</param>
public sealed record LedgerRow(FormAnswer Form, ShownEntry Entry);
