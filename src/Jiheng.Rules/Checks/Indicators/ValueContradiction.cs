using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Indicators;

internal static class ValueContradiction
{
    private const NameWords Concerned = NameWords.Response | NameWords.Recovery | NameWords.Uptime | NameWords.Fault | NameWords.Part;
    private const decimal Always = 100;

    public static CheckRule Rule { get; } = new()
    {
        Code = "VALUE-CONTRADICT",
        Title = "各条指标值不应互相矛盾",
        Severity = Severity.Warning,
        AppliesTo = FormKind.AnyTarget,
        Sources = [LegalSources.CaiYu2015No88],
        Advice = "核对两条指标，改正其中不合理的一条。",
        Examine = exam =>
        {
            Indicator? response = null, recovery = null, uptime = null, fault = null, before = null;
            foreach (var row in exam.Indicators)
            {
                var previous = before;
                before = row;
                var facts = exam.Facts(row);
                if (!facts.IsMeasured || !facts.Says(Concerned)) continue;
                if (facts.Says(NameWords.Response)) response ??= row;
                else if (facts.Says(NameWords.Recovery)) recovery ??= row;
                else if (facts.Says(NameWords.Uptime)) uptime ??= row;
                else if (facts.Says(NameWords.Fault)) fault ??= row;
                else if (previous is not null) ComparePart(exam, row, previous);
            }

            Compare(exam, response, recovery);
            if (uptime is { Target.Number: >= Always })
            {
                Tolerates(exam, uptime, recovery, "又允许用时间恢复故障");
                if (fault?.Target is { Operator: not ComparisonOperator.EqualTo }) Tolerates(exam, uptime, fault, "又允许有故障");
            }
        },
    };

    private static void Compare(Examination exam, Indicator? response, Indicator? recovery)
    {
        if (Limit(response) is not { } reaction || Limit(recovery) is not { } repair || repair >= reaction) return;
        exam.Find(recovery!, "target", $"“{recovery!.Name}”（{recovery.Target!.Text}）比“{response!.Name}”（{response.Target!.Text}）还短：修好不会比响应还快。");
    }

    private static decimal? Limit(Indicator? row) =>
        row?.Target is { Number: { } number, Operator: not (ComparisonOperator.AtLeast or ComparisonOperator.MoreThan) } target ? Units.Seconds(number, target.Unit) : null;

    private static void Tolerates(Examination exam, Indicator uptime, Indicator? other, string what)
    {
        if (other?.Target is not { Number: > 0 } tolerated) return;
        exam.Find(uptime, "target", $"“{uptime.Name}”要求 100%，“{other.Name}”（{tolerated.Text}）{what}，两者不能同时成立。");
    }

    private static void ComparePart(Examination exam, Indicator part, Indicator whole)
    {
        if (part.Target is not { Number: { } some } target || whole.Target is not { Number: { } all } || target.Unit != whole.Target.Unit || some <= all) return;
        exam.Find(part, "target", $"“{part.Name}”（{target.Text}）大于上一条“{whole.Name}”（{whole.Target.Text}）。");
    }
}
