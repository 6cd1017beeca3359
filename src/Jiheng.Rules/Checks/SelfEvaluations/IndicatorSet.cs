using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Comparing;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.SelfEvaluations;

internal static class IndicatorSet
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "SE-INDICATOR-SET",
        Title = "自评的指标和指标值应与批复的绩效目标一致",
        Severity = Severity.Error,
        AppliesTo = FormKind.AnySelfEvaluation,
        Sources = [LegalSources.CaiYu2020No10],
        Advice = "按批复的绩效目标逐项自评，不增、不减、不改；年中按程序调整过目标的，附调整批复。",
        ExaminePair = (exam, declaration) =>
        {
            IReadOnlyList<Indicator> approved = [.. declaration.AllIndicators];
            if (approved.Count == 0 || exam.Indicators.Count == 0)
            {
                exam.NotCheckable(approved.Count == 0 ? "批复的申报表没有指标。" : "表中没有指标。");
                return;
            }

            var pairs = IndicatorPairs.Of(exam.Indicators, approved);
            if (pairs.Matched.Count == 0)
                exam.Find("indicators", $"自评的 {exam.Indicators.Count} 个指标与批复的 {approved.Count} 个没有一个相同。批复的是：{Names(approved)}；自评的是：{Names(exam.Indicators)}。");
            else if (pairs.OnlyTheirs.Count > 0)
                exam.Find("indicators", $"批复的 {pairs.OnlyTheirs.Count} 个指标没有自评：{Names(pairs.OnlyTheirs)}。");
            if (pairs.Matched.Count > 0)
            {
                foreach (var added in pairs.OnlyOwn) exam.Find(added, "name", $"“{added.Name}”不在批复的绩效目标中。");
            }

            foreach (var (own, theirs) in pairs.Matched) CompareValue(exam, own, theirs);
        },
    };

    private static void CompareValue(Examination exam, Indicator own, Indicator theirs)
    {
        if (own.Target is not { } now || theirs.Target is not { } before || SameValue.Of(now, before)) return;
        var certain = now.Number is not null && before.Number is not null;
        exam.Find(own, "target", $"“{own.Name}”的指标值 {now.Text} 与批复的 {before.Text} 不一致。", suggestion: before.Text, severity: certain ? Severity.Error : Severity.Warning);
    }

    private static string Names(IReadOnlyList<Indicator> indicators) =>
        string.Join("、", indicators.Take(12).Select(indicator => $"“{indicator.Name}”{indicator.Target?.Text}")) + (indicators.Count > 12 ? "等" : "");
}
