using Jiheng.Domain.Documents;
using Jiheng.Domain.Terms;
using Jiheng.Exchange.Contract;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Scoring;

namespace Jiheng.Exchange.Tables;

/// <summary>汇总: one line a form, with how much was found in it.</summary>
public static class FormTable
{
    /// <summary>The columns.</summary>
    public static Table<FormSummary> Table { get; } = new Table<FormSummary>("汇总")
        .Form(row => row.Form)
        .Text("种类", 18, row => Glossary.Label(row.Form.Form.Kind))
        .Text("主管部门", 22, row => row.Form.Form.Project.Department)
        .Number("年度金额（元）", 16, row => row.Form.Form.Funding?.Annual?.Yuan)
        .Number("错误", 7, row => row.Count(Severity.Error))
        .Number("提醒", 7, row => row.Count(Severity.Warning))
        .Number("提示", 7, row => row.Count(Severity.Hint))
        .Number("无法核对", 9, row => row.Form.Ledger.Count(entry => entry.Outcome == CheckOutcome.NotCheckable))
        .Number("指标数", 8, row => row.Form.Form.AllIndicators.Count())
        .Number("总分", 8, row => row.Form.Form.Evaluation?.TotalScore?.Value)
        .Number("复算总分", 9, row => row.Scored?.ComputedTotal)
        .Text("等级", 6, row => row.Form.Form.Evaluation?.GradeText);
}

/// <summary>A line of the summary.</summary>
/// <param name="Form">The form.</param>
/// <param name="Scored">Its scores; null for a form that prints none.</param>
public sealed record FormSummary(FormAnswer Form, ScoredForm? Scored)
{
    internal int Count(Severity severity) => Form.Findings.Count(finding => finding.Severity == severity);
}
