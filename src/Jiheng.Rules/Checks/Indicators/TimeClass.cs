using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Indicators;

internal static class TimeClass
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "CLASS-TIME",
        Title = "办得快不快放在时效指标，用得久不久不放在时效指标",
        Severity = Severity.Warning,
        AppliesTo = FormKind.AnyTarget,
        Sources = [LegalSources.CaiYu2015No88, LegalSources.CaiYu2021No101],
        Advice = "办理、响应、恢复时间移到时效指标；使用年限、保修期移到质量指标或可持续影响指标；服务期限不是绩效，改写完成时间。",
        ExamineIndicator = (exam, row) =>
        {
            var facts = exam.Facts(row);
            if (row.Level2 == IndicatorLevel2.Timeliness)
            {
                if (facts.Unit != UnitKind.Duration) return;
                if (facts.Says(NameWords.Lifetime)) Report(exam, row, "说的是能用多久，不是完成得是否及时，却放在时效指标。");
                else if (facts.Says(NameWords.ContractTerm)) Report(exam, row, "说的是服务持续多久，不是完成得是否及时，却放在时效指标。");
            }
            else if (row.Level2 is IndicatorLevel2.Quality or IndicatorLevel2.Quantity)
            {
                if (facts.Unit == UnitKind.Duration && facts.Says(NameWords.Processing)) Report(exam, row, $"说的是办得多快，却放在{Wording.Level(row)}。", "时效指标");
                else if (facts.Says(NameWords.Timeliness)) exam.Find(row, "level2", $"“{row.Name}”说的是是否及时，宜放在时效指标。", suggestion: "时效指标", severity: Severity.Hint);
            }
        },
    };

    private static void Report(Examination exam, Indicator row, string what, string? right = null) =>
        exam.Find(row, "level2", $"“{row.Name}”（{row.Target!.Text}）{what}", suggestion: right, severity: row.SeverityOfLevel());
}
