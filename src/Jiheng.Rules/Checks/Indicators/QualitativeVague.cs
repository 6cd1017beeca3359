using System.Buffers;
using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Indicators;

internal static class QualitativeVague
{
    private static readonly SearchValues<char> ScaleSigns = SearchValues.Create("%％分级");

    public static CheckRule Rule { get; } = new()
    {
        Code = "QUAL-VAGUE",
        Title = "指标应写明做到什么程度、怎样判断",
        Severity = Severity.Warning,
        AppliesTo = FormKind.AnyTarget,
        Sources = [LegalSources.CaiYu2015No88, LegalSources.CaiYu2021No101],
        Advice = "能量化的改成数；不能量化的写明等级、判断标准和凭什么证明。",
        ExamineIndicator = (exam, row) =>
        {
            var facts = exam.Facts(row);
            if (row.Target is null)
            {
                if (!facts.Says(NameWords.LevelName | NameWords.Placeholder)) exam.Find(row, "target", $"“{row.Name}”没有指标值。", "填写要达到的数或程度。");
            }
            else if (facts.IsVague)
            {
                if (HasScale(row.Description) || HasScale(row.Remark)) return;
                var target = row.Target.Text;
                if (facts.IsState) exam.Find(row, "target", $"“{row.Name}”的指标值“{target}”没有说明判断标准。", severity: Severity.Hint);
                else exam.Find(row, "target", $"“{row.Name}”的指标值“{target}”没有尺度，年终无法判断是否完成。");
            }
            else if (facts.Says(ValueWords.Answer))
            {
                exam.Find(row, "target", $"“{row.Name}”的指标值只是“{row.Target.Text}”，没有说明判断标准。", severity: Severity.Hint);
            }
            else if (facts.IsMeasured && facts.Says(NameWords.GenericCompletion) && string.IsNullOrWhiteSpace(row.Description))
            {
                exam.Find(row, "name", $"“{row.Name}”没有说明是哪些工作、怎样算完成。");
            }
        },
    };

    // An explanation with percentages or points is a scale.
    private static bool HasScale(string? text) => text is not null && text.AsSpan().ContainsAnyInRange('0', '9') && text.AsSpan().ContainsAny(ScaleSigns);
}
