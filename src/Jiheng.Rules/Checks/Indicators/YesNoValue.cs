using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.Indicators;

internal static class YesNoValue
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "YESNO-VALUE",
        Title = "指标值不能把“是”和“否”都写上",
        Severity = Severity.Error,
        AppliesTo = FormKind.AnyTarget,
        Sources = [LegalSources.CaiYu2015No88],
        Advice = "写明要达到的结果：能量化的写数，不能量化的写明等级和判断标准。",
        ExamineIndicator = (exam, row) =>
        {
            if (row.Target is not { Nature: ValueNature.YesNo } target) return;
            exam.Find(row, "target", $"“{row.Name}”的指标值是“{target.Text}”，没有说明要达到哪一种结果。");
        },
    };
}
