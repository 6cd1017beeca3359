using Jiheng.Domain.Terms;
using Jiheng.Exchange.Contract;
using Jiheng.Forms.Remarks;

namespace Jiheng.Exchange.Review;

/// <summary>Findings as remarks for the document that they were found in: rule, reason, advice, and what would be right.</summary>
public static class FindingRemarks
{
    /// <summary>The remarks on the forms of one document, in the order of its findings.</summary>
    public static IReadOnlyList<Remark> Of(IEnumerable<FormAnswer> forms)
    {
        ArgumentNullException.ThrowIfNull(forms);
        return [.. forms.SelectMany(form => form.Findings).Select(Of)];
    }

    private static Remark Of(FindingLine finding)
    {
        var lines = new List<string> { finding.Message };
        if (finding.Advice.Length > 0) lines.Add("怎么改：" + finding.Advice);
        if (finding.Suggestion is { } suggestion) lines.Add("应为：" + suggestion);
        if (finding.Sources.Count > 0) lines.Add($"依据：{string.Join("；", finding.Sources)}（{finding.Rule}）");
        return new Remark(finding.Where, $"【{Glossary.Label(finding.Severity)}】{finding.Title}", string.Join('\n', lines));
    }
}
