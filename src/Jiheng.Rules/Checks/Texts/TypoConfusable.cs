using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Texts;

internal static class TypoConfusable
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "TYPO-CONFUSABLE",
        Title = "不应有错别字和误写的词",
        Severity = Severity.Hint,
        AppliesTo = FormKind.Any,
        Sources = [LegalSources.ReviewPractice],
        Advice = "改为正确的写法；确为专有名称的不改。",
        Examine = exam =>
        {
            foreach (var (field, label, text) in FormTexts.Of(exam.Form))
            {
                if (TypoList.Find(text, out var wrong, out var right) >= 0)
                    exam.Find(field, $"{label}中的“{wrong}”应为“{right}”。", suggestion: text.Replace(wrong, right, StringComparison.Ordinal));
            }

            for (var i = 0; i < exam.Indicators.Count; i++) Look(exam, exam.Indicators[i]);
        },
    };

    private static void Look(Examination exam, Indicator indicator)
    {
        Look(exam, indicator, "name", "指标名称", indicator.Name);
        Look(exam, indicator, "description", "指标描述", indicator.Description);
        Look(exam, indicator, "deviation", "偏差原因", indicator.Deviation);
    }

    private static void Look(Examination exam, Indicator indicator, string field, string label, string? text)
    {
        if (text is null || TypoList.Find(text, out var wrong, out var right) < 0) return;
        exam.Find(indicator, field, $"{label}中的“{wrong}”应为“{right}”。", suggestion: text.Replace(wrong, right, StringComparison.Ordinal));
    }
}
