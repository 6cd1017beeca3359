using Jiheng.Domain.Documents;
using Jiheng.Domain.Goals;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Goals;

internal static class IndicatorNoGoal
{
    private const int WordsToJudge = 2;

    public static CheckRule Rule { get; } = new()
    {
        Code = "INDICATOR-NO-GOAL",
        Title = "产出指标应与目标和资金用途相关",
        Severity = Severity.Warning,
        AppliesTo = FormKind.AnyTarget,
        Sources = [LegalSources.CaiYu2015No88],
        Advice = "在目标中写明这项产出，或换成与目标相关的指标。",
        Examine = exam =>
        {
            if (exam.Goals.Texts.Count == 0 && exam.Form.GoalsByTask.Count == 0)
            {
                exam.NotCheckable("表中没有绩效目标。");
                return;
            }

            if (exam.Form.Indicators.Count > 0 && exam.Goals.Texts.Count > 0) Own(exam);
            foreach (var task in exam.Form.GoalsByTask) OfTask(exam, task);
            if (exam.Form.Kind == FormKind.TargetDeclaration) OtherOrganisation.Look(exam);
        },
    };

    private static void Own(Examination exam)
    {
        List<(Indicator Indicator, bool Purpose)>? unrelated = null;
        var judged = 0;
        var indicators = exam.Form.Indicators;
        for (var i = 0; i < indicators.Count; i++)
        {
            var words = exam.Goals.IndicatorWords[i];
            if (indicators[i].Level1 != IndicatorLevel1.Output || indicators[i].Level2 == IndicatorLevel2.Cost || words.Length < WordsToJudge) continue;
            judged++;
            if (ContentWords.AnyIn(words, exam.Goals.GoalWordSet)) continue;
            var inPurpose = ContentWords.AnyIn(words, exam.Goals.PurposeWordSet);
            if (inPurpose || !ContentWords.AnyIn(words, exam.Goals.NameWordSet)) (unrelated ??= []).Add((indicators[i], inPurpose));
        }

        if (unrelated is null) return;
        var terse = exam.Goals.GoalWordSet.Count < exam.Parameters["goal.words.few"];
        if (unrelated.Count > 1 && (terse || unrelated.Count > exam.Parameters["goal.unrelated.share"] * judged))
        {
            exam.Find("goals.annual", $"{judged} 项产出指标中有 {unrelated.Count} 项在目标中没有提到（如“{unrelated[0].Indicator.Name}”），目标没有写清要产出什么。", "在目标中写明主要产出。");
            return;
        }

        foreach (var (indicator, purpose) in unrelated)
        {
            if (purpose) exam.Find(indicator, "name", $"“{indicator.Name}”在资金用途中提到，目标中没有提到。", severity: Severity.Hint);
            else exam.Find(indicator, "name", $"“{indicator.Name}”与目标和资金用途没有关系。");
        }
    }

    private static void OfTask(Examination exam, TaskGoal task)
    {
        if (string.IsNullOrWhiteSpace(task.Goal)) return;
        HashSet<uint> told = [];
        ContentWords.AddTo(told, task.Goal);
        ContentWords.AddTo(told, task.Name);
        ContentWords.AddTo(told, task.Content);
        foreach (var indicator in task.Indicators)
        {
            var words = ContentWords.Of(indicator.Name);
            if (words.Length >= WordsToJudge && !ContentWords.AnyIn(words, told))
                exam.Find(indicator, "name", $"“{indicator.Name}”与“{task.Name}”的目标没有关系。");
        }
    }
}
