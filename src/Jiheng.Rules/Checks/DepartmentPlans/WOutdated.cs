using System.Globalization;
using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.DepartmentPlans;

internal static class WOutdated
{
    private static readonly Dictionary<string, int> Finished = new WordFile("outdated").Of("已完成")
        .Select(line => line.Split(' ')).ToDictionary(pair => pair[0], pair => int.Parse(pair[1], CultureInfo.InvariantCulture));

    private static readonly WordSet Measures = new(Finished.Keys);

    public static CheckRule Rule { get; } = new()
    {
        Code = "W-OUTDATED",
        Title = "部门目标不应引用早已完成的措施",
        Severity = Severity.Hint,
        AppliesTo = FormKind.DepartmentPlan,
        Sources = [LegalSources.ReviewPractice],
        Advice = "删去已完成的措施，写本年度要做的事。",
        Examine = exam =>
        {
            if (exam.Form.FiscalYear is not { } year)
            {
                exam.NotCheckable("不知道预算年度，无法判断所引措施是否过时。");
                return;
            }

            Look(exam, "goals.overall", exam.Form.Goals.Overall, year);
            Look(exam, "goals.annual", exam.Form.Goals.Annual, year);
            foreach (var task in exam.Form.GoalsByTask) Look(exam, "goalsByTask", task.Goal, year);
            foreach (var safeguard in exam.Form.Safeguards) Look(exam, "safeguards", safeguard, year);
        },
    };

    private static void Look(Examination exam, string field, ReadOnlySpan<char> text, int year)
    {
        while (Measures.Find(text, out var measure) is var at && at >= 0)
        {
            var finished = Finished[measure];
            if (year - finished > exam.Parameters["plan.outdated.years"])
                exam.Find(field, $"“{measure}”在 {finished} 年前后已经完成，不是 {year} 年的目标。");
            text = text[(at + measure.Length)..];
        }
    }
}
