using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Indicators;

internal static class QualitativeScale
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "QUAL-SCALE",
        Title = "定性指标的用词应取自同一套等级，并说明各等级的标准",
        Severity = Severity.Warning,
        AppliesTo = FormKind.AnyTarget,
        Sources = [LegalSources.CaiYu2020No10, LegalSources.CaiYu2021No101],
        Advice = "统一用一套等级（如优、良、中、差，或达成、部分达成、未达成），写明每一级的标准。",
        Examine = exam =>
        {
            Indicator? first = null;
            HashSet<string>? words = null;
            var grades = false;
            foreach (var row in exam.Indicators)
            {
                if (row.Target is not { Nature: ValueNature.Described, Words: { } word }) continue;
                var facts = exam.Facts(row);
                if (!facts.IsVague || facts.IsState || facts.Says(ValueWords.Scale | ValueWords.TaskStart) && !facts.Says(ValueWords.Change | ValueWords.Degree)) continue;
                if (!string.IsNullOrWhiteSpace(row.Remark)) continue;
                first ??= row;
                (words ??= []).Add(word);
                grades |= facts.Says(ValueWords.Grade | ValueWords.Degree);
            }

            if (words is null) return;
            var message = words.Count == 1
                ? $"“{first!.Name}”的指标值“{first.Target!.Text}”没有说明分几个等级、各等级的标准是什么。"
                : $"定性指标的用词 {Wording.Some(words)} 不是同一套等级，也没有说明标准。";
            var severity = grades || words.Count > 1 ? Severity.Warning : Severity.Hint;
            if (words.Count == 1) exam.Find(first!, "target", message, severity: severity);
            else exam.Find("indicators", message, severity: severity);
        },
    };
}
