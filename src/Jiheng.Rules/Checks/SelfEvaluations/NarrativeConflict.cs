using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Checks.SelfEvaluations.Narratives;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.SelfEvaluations;

internal static class NarrativeConflict
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "SE-NARRATIVE-CONFLICT",
        Title = "实际完成情况的文字应与各指标的实际完成值一致",
        Severity = Severity.Warning,
        AppliesTo = FormKind.AnySelfEvaluation,
        Sources = [LegalSources.CaiYu2020No10, LegalSources.ReviewPractice],
        Advice = "核对文字与指标的数字和判断，改正其中不实的一处；口径不同的，写明各自的统计范围和单位。",
        Examine = exam =>
        {
            if (exam.Form.Goals.Actual is not { Length: > 0 } text || exam.Indicators.Count == 0)
            {
                exam.NotCheckable(exam.Indicators.Count == 0 ? "表中没有指标。" : "表中没有实际完成情况的文字。");
                return;
            }

            JudgementConflicts.Find(exam, text);
            if (!text.AsSpan().ContainsAnyInRange('0', '9')) return;
            var numbers = NarrativeReader.Read(text);
            NumberConflicts.Find(exam, text, numbers);
            ProductConflicts.Find(exam, text, numbers);
        },
    };
}
