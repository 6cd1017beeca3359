using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Indicators;

internal static class UnitInName
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "UNIT-IN-NAME",
        Title = "单位写在指标值里，不在名称里重复",
        Severity = Severity.Hint,
        AppliesTo = FormKind.AnyTarget,
        Sources = [LegalSources.ReviewPractice],
        Advice = "从名称中去掉括号里的单位。",
        ExamineIndicator = (exam, row) =>
        {
            if (row.Target is not { Nature: ValueNature.Measured, Unit: not null }) return;
            var facts = exam.Facts(row);
            if (facts.NameUnit == UnitKind.Missing || facts.Unit == UnitKind.Missing) return;
            exam.Find(row, "name", $"“{row.Name}”的名称里已有单位，指标值“{row.Target.Text}”又写了一次。", suggestion: facts.Core.ToString());
        },
    };
}
