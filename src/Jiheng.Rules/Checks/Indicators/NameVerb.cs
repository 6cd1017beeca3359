using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Indicators;

internal static class NameVerb
{
    private const NameWords Noun = NameWords.Rate | NameWords.Degree | NameWords.Count | NameWords.Volume | NameWords.Duration | NameWords.Measure;

    public static CheckRule Rule { get; } = new()
    {
        Code = "NAME-VERB",
        Title = "指标名称应是可以衡量的名词",
        Severity = Severity.Hint,
        AppliesTo = FormKind.AnyTarget,
        Sources = [LegalSources.CaiYu2021No101],
        Advice = "改成名词，如“公众号建成数量”“餐饮质量合格率”“平均响应时间”。",
        ExamineIndicator = (exam, row) =>
        {
            var facts = exam.Facts(row);
            if (facts.Says(NameWords.Placeholder)) return;
            if (facts.Says(NameWords.PaidThing)) exam.Find(row, "name", $"“{row.Name}”用词不通：发放的是钱，不是人。", "写成领取补助的人数，如“发放补助人数”。");
            else if (facts.Says(NameWords.StateEnding)) exam.Find(row, "name", $"“{row.Name}”是一句判断，不是可以衡量的名词。");
            // 提升政策普及率: a measure behind a verb of change is still a task.
            else if (facts.Says(NameWords.ChangeVerb) || (facts.Says(NameWords.Verb) && !facts.Says(Noun))) exam.Find(row, "name", $"“{row.Name}”是一句话或一项任务，不是可以衡量的名词。");
        },
    };
}
