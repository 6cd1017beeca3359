using System.Globalization;
using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Goals;

internal static class GoalIsTask
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "GOAL-IS-TASK",
        Title = "目标应说明预期结果，不能只写职责、过程或往年的事",
        Severity = Severity.Warning,
        AppliesTo = FormKind.AnyTarget,
        Sources = [LegalSources.CaiYu2015No88],
        Advice = "写明本年度花这笔钱要达到的结果：完成多少、质量如何、谁受益、有什么改变。",
        Examine = exam =>
        {
            var texts = exam.Goals.Texts;
            if (texts.Count == 0 && exam.Form.GoalsByTask.Count == 0)
            {
                exam.NotCheckable("表中没有绩效目标。");
                return;
            }

            foreach (var text in texts) Look(exam, text);
            Tasks(exam);
        },
    };

    private static void Look(Examination exam, string text)
    {
        var clauses = GoalText.Clauses(GoalText.WithoutAsides(text));
        if (clauses.Count == 0) return;
        if (clauses.FirstOrDefault(clause => TellsHistory(clause, exam.Form.FiscalYear)) is { } history)
            exam.Find("goals.annual", $"“{Quoted.Short(history)}”说的是往年已做的事，不是本年度的结果。");
        else if (!clauses.Any(TellsResult))
            exam.Find("goals.annual", $"目标只写了要做的事（“{Quoted.Short(clauses.FirstOrDefault(clause => !GoalWords.TellsGrounds(clause)) ?? clauses[0])}”），没有写预期结果。");
        else if (ShareOfProcess(clauses) > exam.Parameters["goal.process.share"])
            exam.Find("goals.annual", $"目标多是过程要求（“{Quoted.Short(clauses[0])}”），没有写清预期结果。");
    }

    private static void Tasks(Examination exam)
    {
        List<string>? only = null;
        foreach (var task in exam.Form.GoalsByTask)
        {
            if (string.IsNullOrWhiteSpace(task.Goal) || GoalText.Clauses(GoalText.WithoutAsides(task.Goal)).Any(TellsResult)) continue;
            (only ??= []).Add(task.Name);
        }

        if (only is not null)
            exam.Find("goalsByTask", $"{string.Join("、", only.Take(3))}{(only.Count > 3 ? $"等 {only.Count} 个分项" : "")}的目标只写了要做的事，没有写预期结果。");
    }

    private static bool TellsResult(string clause)
    {
        if (GoalWords.StillTask.IsIn(clause) || GoalWords.TellsGrounds(clause)) return false;
        return GoalWords.Outcome.IsIn(clause) || GoalMeasure.In(clause).Count > 0;
    }

    private static bool TellsHistory(string clause, int? fiscalYear)
    {
        if (fiscalYear is not { } year || !GoalWords.Past.IsIn(clause)) return false;
        for (var at = clause.IndexOf('年', StringComparison.Ordinal); at >= 0; at = clause.IndexOf('年', at + 1))
        {
            if (at >= 4 && int.TryParse(clause.AsSpan(at - 4, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var told) && told is > 1949 && told < year) return true;
        }

        return false;
    }

    private static decimal ShareOfProcess(IReadOnlyList<string> clauses)
    {
        int process = 0, all = 0;
        foreach (var clause in clauses)
        {
            foreach (var item in clause.AsSpan().Split('、'))
            {
                all++;
                if (GoalWords.Process.IsIn(clause.AsSpan(item))) process++;
            }
        }

        return (decimal)process / all;
    }
}
