using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Goals;

internal static class GoalValueConflict
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "GOAL-VALUE-CONFLICT",
        Title = "目标中的数字应与指标值一致",
        Severity = Severity.Error,
        AppliesTo = FormKind.TargetDeclaration,
        Sources = [LegalSources.CaiYu2015No88],
        Advice = "以批准的计划为准，使目标文字与指标值一致。",
        Examine = exam =>
        {
            if (exam.Goals.Texts.Count == 0 || exam.Form.Indicators.Count == 0)
            {
                exam.NotCheckable("表中没有绩效目标或没有指标。");
                return;
            }

            HashSet<(Indicator, decimal)>? said = null;
            foreach (var text in exam.Goals.Texts)
            {
                foreach (var clause in GoalText.Clauses(text))
                {
                    foreach (var measure in GoalMeasure.In(clause))
                    {
                        if (Counterpart.Of(exam, measure) is { } match && (said ??= []).Add((match.Indicator, measure.Number))) Hold(exam, measure, match);
                    }
                }
            }
        },
    };

    private static void Hold(Examination exam, GoalMeasure measure, Counterpart match)
    {
        var (indicator, target) = (match.Indicator, match.Indicator.Target!);
        var told = Told(measure);
        if (match.OtherKindOfUnit)
        {
            if (measure.Number == target.Number)
                exam.Find(indicator, "target", $"目标写“{told}”，指标值是“{target.Text}”，计量的对象不同（{measure.Unit}与{target.Unit}）。", severity: Severity.Hint);
            return;
        }

        var (goal, value) = (match.Goal, match.Value);
        var operation = target.Operator ?? ComparisonOperator.EqualTo;
        if (goal == value)
        {
            if (measure.Operator == ComparisonOperator.AtLeast && operation is ComparisonOperator.EqualTo && target.Unit is not ("%" or "％"))
                exam.Find(indicator, "target", $"目标写“{told}”（不少于），指标值是“{target.Text}”（等于），口径不同。", suggestion: $"≥{target.Number:0.######}{target.Unit}", severity: Severity.Warning);
            return;
        }

        var weaker = operation is ComparisonOperator.AtMost or ComparisonOperator.LessThan ? value > goal : value < goal;
        var certain = weaker && match.Share >= exam.Parameters["goal.match.certain"];
        var yearly = measure.Frequency is null ? "" : $"，一年合 {goal:0.######} {measure.Unit}";
        exam.Find(indicator, "target", $"目标写“{told}”{yearly}，指标值是“{target.Text}”，两者不一致。", severity: certain ? Severity.Error : Severity.Warning);
    }

    private static string Told(GoalMeasure measure) => Quoted.Short(measure.Clause);
}
