using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Indicators;

internal static class SatisfactionValue
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "SATIS-100",
        Title = "满意度指标值不宜定为 100%，也不宜过低",
        Severity = Severity.Warning,
        AppliesTo = FormKind.AnyTarget,
        Sources = [LegalSources.CaiYu2015No88, LegalSources.ReviewPractice],
        Advice = "参照上年调查结果确定，通常在 85% 至 95% 之间，用“≥”。",
        ExamineIndicator = (exam, row) =>
        {
            var facts = exam.Facts(row);
            if (!facts.Says(NameWords.Satisfaction))
            {
                exam.NotApplicable("没有满意度指标。");
                return;
            }

            if (row.Target is not { Number: { } number } target || facts.Unit is not (UnitKind.Percent or UnitKind.Missing or UnitKind.Points)) return;
            if (number >= exam.Parameters["satisfaction.ceiling"]) exam.Find(row, "target", $"“{row.Name}”的指标值“{target.Text}”要求人人满意，不合实际。");
            // 0.95 or 1 is a share, 5 a mark out of five: a floor in percent says nothing of them.
            else if (number > 10 && number < exam.Parameters["satisfaction.floor"]) exam.Find(row, "target", $"“{row.Name}”的指标值“{target.Text}”低于 {exam.Parameters["satisfaction.floor"]:0.##}%，起不到约束作用。");
        },
    };
}
