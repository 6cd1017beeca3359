using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Indicators;

internal static class QualitativeBaseline
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "QUAL-NO-BASELINE",
        Title = "写增长、降低、提升的，应说明与哪一年、哪个数比",
        Severity = Severity.Warning,
        AppliesTo = FormKind.AnyTarget,
        Sources = [LegalSources.CaiYu2015No88, LegalSources.CaiYu2021No101],
        Advice = "写明基数和幅度，如“较上年提高 5 个百分点”。",
        ExamineIndicator = (exam, row) =>
        {
            var facts = exam.Facts(row);
            if (!facts.IsVague || !facts.Says(ValueWords.Change) || facts.Says(ValueWords.Baseline)) return;
            // 提升, 有较大提升 compare with before; 扩大宣传范围 is a task.
            if (!Lexicon.ValueIsOnly(row.Target!.Words.AsSpan().Trim(), ValueWords.Vague | ValueWords.State | ValueWords.Filler)) return;
            if (HasBaseline(row.Name) || HasBaseline(row.Description) || HasBaseline(row.Basis) || HasBaseline(row.Remark)) return;
            exam.Find(row, "target", $"“{row.Name}”的指标值是“{row.Target.Text}”，没有说明与哪一年、哪个数相比。");
        },
    };

    private static bool HasBaseline(string? text) => text is not null && (Lexicon.Value(text) & ValueWords.Baseline) != 0;
}
