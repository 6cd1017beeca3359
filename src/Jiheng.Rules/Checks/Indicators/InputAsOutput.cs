using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Indicators;

internal static class InputAsOutput
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "INPUT-AS-OUTPUT",
        Title = "人员、面积、岗位、存量是投入，不是产出",
        Severity = Severity.Hint,
        AppliesTo = FormKind.AnyTarget,
        Sources = [LegalSources.CaiYu2021No101],
        Advice = "改写投入换来了什么，如服务人次、巡检次数、完好率。",
        ExamineIndicator = (exam, row) =>
        {
            if (row.Level1 is not (IndicatorLevel1.Output or IndicatorLevel1.Unknown)) return;
            var facts = exam.Facts(row);
            if (!facts.Says(NameWords.Input) || facts.Says(NameWords.Rate)) return;
            exam.Find(row, "name", $"“{row.Name}”（{row.Target?.Text ?? "未填"}）说的是投入了什么，不是做成了什么。");
        },
    };
}
