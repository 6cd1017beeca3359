using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Indicators;

internal static class CountInQuality
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "CLASS-QTY-IN-QUALITY",
        Title = "做了多少放在数量指标，不放在质量指标",
        Severity = Severity.Warning,
        AppliesTo = FormKind.AnyTarget,
        Sources = [LegalSources.CaiYu2021No101],
        Advice = "移到数量指标，或改成合格率、准确率等说明质量的指标。",
        ExamineIndicator = (exam, row) =>
        {
            if (row.Level2 != IndicatorLevel2.Quality)
            {
                exam.NotApplicable("没有质量指标。");
                return;
            }

            var facts = exam.Facts(row);
            // Few accidents are a matter of quality; zero of something is never a count of work done.
            if (!facts.IsCounted || row.Target is not { Number: > 0 } target || facts.Says(NameWords.Negative | NameWords.Complaint | NameWords.Burden)) return;
            if (facts.Says(NameWords.Rate | NameWords.Degree)) return;
            exam.Find(row, "level2", $"“{row.Name}”（{target.Text}）说的是数量，却放在质量指标。", suggestion: "数量指标", severity: row.SeverityOfLevel());
        },
    };
}
