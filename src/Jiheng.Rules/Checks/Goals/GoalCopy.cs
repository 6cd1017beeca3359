using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Checks.Heads;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Goals;

internal static class GoalCopy
{
    private const string OneYearAdvice = "只做一年的项目，两栏相同时只填年度目标即可；要做多年的，分别写明实施期目标和本年度目标。";

    public static CheckRule Rule { get; } = new()
    {
        Code = "GOAL-COPY",
        Title = "实施期目标与年度目标应分别填写",
        Severity = Severity.Warning,
        AppliesTo = FormKind.TargetDeclaration,
        Sources = [LegalSources.CaiYu2015No88],
        Advice = "实施期目标写项目全部完成后的结果，年度目标写本年度达到的结果。",
        Examine = exam =>
        {
            var (overall, annual) = (exam.Form.Goals.Overall, exam.Form.Goals.Annual);
            if (string.IsNullOrWhiteSpace(overall) && string.IsNullOrWhiteSpace(annual))
            {
                exam.NotCheckable("表中没有绩效目标。");
                return;
            }

            if (string.IsNullOrWhiteSpace(overall) || string.IsNullOrWhiteSpace(annual))
            {
                if (exam.Form.HasLabels() && HasBothBoxes(exam.Form)) Report(exam, "实施期（项目总）目标与年度目标两栏只有一段文字");
                else exam.NotApplicable("表中只有一栏绩效目标。");
                return;
            }

            if (GoalFacts.SameText(overall, annual)) Report(exam, "实施期（项目总）目标与年度目标完全相同");
        },
    };

    private static bool HasBothBoxes(PerformanceForm form) =>
        (form.Prints("项目总目标") || form.Prints("实施期目标") || form.Prints("中期目标")) && (form.Prints("年度总体目标") || form.Prints("年度总目标") || form.Prints("年度目标"));

    // In a one-year project the two do mean the same; saying so twice only hides which box was thought about.
    private static void Report(Examination exam, string what)
    {
        var oneYear = exam.Form.Project is { StartDate: { } start, EndDate: { } end } && end < start.AddYears(1);
        exam.Find("goals.annual", $"{what}。", oneYear ? OneYearAdvice : null, severity: oneYear ? Severity.Hint : Severity.Warning);
    }
}
