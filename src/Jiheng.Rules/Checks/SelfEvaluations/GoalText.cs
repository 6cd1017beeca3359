using Jiheng.Domain.Documents;
using Jiheng.Domain.Terms;
using Jiheng.Rules.Checks.Comparing;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.SelfEvaluations;

internal static class GoalText
{
    private const int MostPlaces = 4;

    public static CheckRule Rule { get; } = new()
    {
        Code = "SE-GOAL-TEXT",
        Title = "自评表的预期目标应与批复的绩效目标一字不差",
        Severity = Severity.Error,
        AppliesTo = FormKind.AnySelfEvaluation,
        Sources = [LegalSources.CaiYu2020No10],
        Advice = "把预期目标改回批复的文字；批复的文字有误的，按程序更正后两处一起改。",
        ExaminePair = (exam, declaration) =>
        {
            var approved = PlainText.Of(declaration.Goals.Annual);
            var overall = PlainText.Of(declaration.Goals.Overall);
            if (exam.Form.Goals.Annual is not { } printed || (approved.Length == 0 && overall.Length == 0))
            {
                exam.NotCheckable(exam.Form.Goals.Annual is null ? "自评表没有预期目标栏。" : "批复的申报表没有绩效目标。");
                return;
            }

            var now = PlainText.Of(printed);
            if (now.Length == 0)
            {
                exam.Find("goals.annual", "预期目标是空的，批复的绩效目标没有照录。");
                return;
            }

            if (now == approved || now == overall) return;
            if (approved.Length == 0) approved = overall;
            Tell(exam, TextDifference.Between(approved, now)!);
        },
    };

    private static void Tell(Examination exam, TextDifference difference)
    {
        if (difference.SharedPercent < exam.Parameters["goal.similarity"])
        {
            exam.Find("goals.annual", "预期目标与批复的绩效目标不是同一段文字。");
            return;
        }

        var places = string.Join("；", difference.Changes.Take(MostPlaces).Select(change => $"批复为“{change.Before}”，自评为“{change.Now}”"));
        exam.Find("goals.annual", $"预期目标与批复的文字有 {difference.Changes.Count} 处不同：{places}。");
    }
}
