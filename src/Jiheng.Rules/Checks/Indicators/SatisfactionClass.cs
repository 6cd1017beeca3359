using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Indicators;

internal static class SatisfactionClass
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "CLASS-SATIS",
        Title = "满意度放在满意度指标，投诉率不能代替满意度",
        Severity = Severity.Warning,
        AppliesTo = FormKind.AnyTarget | FormKind.AnySelfEvaluation,
        Sources = [LegalSources.CaiYu2015No88, LegalSources.CaiYu2021No101],
        Advice = "满意度用问卷调查得出，放在满意度指标；投诉率、举报率移到质量指标或社会效益指标。",
        ExamineIndicator = (exam, row) =>
        {
            var facts = exam.Facts(row);
            if (facts.IsSatisfaction)
            {
                if (facts.Says(NameWords.Complaint) && !facts.Says(NameWords.Satisfaction))
                    exam.Find(row, "level1", $"“{row.Name}”是投诉举报的多少，不是服务对象的满意度。", severity: row.SeverityOfLevel());
            }
            else if (facts.Says(NameWords.Satisfaction) && row.Level1 != IndicatorLevel1.Unknown && row.Level2 != IndicatorLevel2.Unknown)
            {
                exam.Find(row, "level2", $"“{row.Name}”是满意度，却放在{Wording.Level(row)}。", suggestion: "服务对象满意度指标", severity: row.SeverityOfLevel());
            }
        },
    };
}
