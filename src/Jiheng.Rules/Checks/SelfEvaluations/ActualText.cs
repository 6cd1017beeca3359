using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Scoring;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.SelfEvaluations;

internal static class ActualText
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "SE-ACTUAL-TEXT",
        Title = "定量指标的实际完成值应只写数字和与指标值相同的单位",
        Severity = Severity.Warning,
        AppliesTo = FormKind.AnySelfEvaluation,
        Sources = [LegalSources.CaiYu2020No10, LegalSources.ReviewPractice],
        Advice = "实际完成值只写数字和单位，单位与指标值一致；说明文字写进偏差原因或备注。",
        Examine = exam =>
        {
            int measured = 0, withUnit = 0;
            foreach (var indicator in exam.Indicators)
            {
                if (indicator.Target?.Number is null || indicator.Actual is null) continue;
                measured++;
                if (indicator.Actual.Unit is not null) withUnit++;
            }

            if (measured == 0) exam.NotApplicable("表中没有定量指标，或没有填实际完成值。");
            foreach (var indicator in exam.Indicators)
            {
                if (indicator is not { Target: { Number: not null } target, Actual: { } actual }) continue;
                if (Problem(target, actual, unitsAreUsual: withUnit > 0) is { } problem) exam.Find(indicator, "actual", $"“{indicator.Name}”{problem}。");
            }
        },
    };

    private static string? Problem(IndicatorValue target, IndicatorValue actual, bool unitsAreUsual) => actual.Nature switch
    {
        ValueNature.Tier => $"的指标值 {target.Text} 是数字，实际完成值写的是档次“{actual.Text}”",
        ValueNature.Described or ValueNature.YesNo => $"的指标值 {target.Text} 是数字，实际完成值写的是文字“{actual.Text}”",
        ValueNature.NotApplicable => null,
        ValueNature.Measured when actual.Text.AsSpan().ContainsAny('：', ':') => $"的实际完成值夹有说明文字“{actual.Text}”",
        // Where no row of the form prints a unit, the form has its units elsewhere.
        ValueNature.Measured when target.Unit is not null && actual.Unit is null && unitsAreUsual => $"的指标值 {target.Text} 有单位，实际完成值“{actual.Text}”没有写单位",
        ValueNature.Measured when target.Unit is { } due && actual.Unit is { } own && !ComparableUnits.TryConvert(due, own, out _) => $"的指标值单位是“{due}”，实际完成值单位是“{own}”",
        ValueNature.Measured => null,
    };
}
