using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Scoring;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.SelfEvaluations;

internal static class ActualEqualsTarget
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "SE-ACTUAL-EQUALS-TARGET",
        Title = "多项实际完成值与指标值完全相同的，应核实数据来源",
        Severity = Severity.Hint,
        AppliesTo = FormKind.AnySelfEvaluation,
        Sources = [LegalSources.ReviewPractice],
        Advice = "按业务记录核实这些实际完成值，不要照抄指标值。",
        Examine = exam =>
        {
            List<string>? equal = null;
            var telling = 0;
            foreach (var indicator in exam.Indicators)
            {
                if (indicator is not { Target: { Number: { } target } value, Actual.Number: { } actual } || IsNatural(value, target)) continue;
                telling++;
                if (actual == target) (equal ??= []).Add($"“{indicator.Name}”{indicator.Actual.Text}");
            }

            if (telling == 0) exam.NotApplicable("表中没有可以比较的定量指标。");
            if (equal is null || equal.Count < exam.Parameters["equal.minimum"] || equal.Count * 100 < telling * exam.Parameters["equal.share"]) return;
            exam.Find("actual", $"{telling} 项定量指标中有 {equal.Count} 项的实际完成值与指标值分毫不差：{string.Join("、", equal.Take(6))}{(equal.Count > 6 ? "等" : "")}。");
        },
    };

    // 100 %, none at all, or the one thing to be done: reaching just that is what usually happens.
    private static bool IsNatural(IndicatorValue value, decimal target) => target is 0 or 1 || (target == 100 && ComparableUnits.IsPercent(value.Unit));
}
