using Jiheng.Domain.Terms;
using Jiheng.Exchange.Contract;

namespace Jiheng.Exchange.Tables;

/// <summary>发现: one line a finding.</summary>
public static class FindingTable
{
    /// <summary>The columns.</summary>
    public static Table<FindingRow> Table { get; } = new Table<FindingRow>("发现")
        .Text("规则", 24, row => row.Finding.Rule)
        .Text("轻重", 7, row => Glossary.Label(row.Finding.Severity))
        .Form(row => row.Form)
        .Text("指标", 26, row => row.Finding.Indicator)
        .Text("字段", 16, row => FieldWords.Of(row.Finding.Field) ?? row.Finding.Field)
        .Text("问题", 60, row => row.Finding.Message)
        .Text("改法", 50, row => row.Finding.Advice)
        .Text("应为", 20, row => row.Finding.Suggestion)
        .Text("依据", 40, row => string.Join("；", row.Finding.Sources))
        .Text("位置", 12, row => row.Finding.Where.ToChinese());

    /// <summary>The lines of a form, the gravest first.</summary>
    public static IEnumerable<FindingRow> Rows(FormAnswer form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return form.Findings.OrderByDescending(finding => finding.Severity).Select(finding => new FindingRow(form, finding));
    }
}

/// <summary>A line of the findings.</summary>
/// <param name="Form">The form in question.</param>
/// <param name="Finding">What was found in it.</param>
public sealed record FindingRow(FormAnswer Form, FindingLine Finding);
