using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Checks.Heads;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.Funds;

internal static class FundTotalEmpty
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "FUND-TOTAL-EMPTY",
        Title = "填了年度资金的，也应填写项目资金总额",
        Severity = Severity.Warning,
        AppliesTo = FormKind.TargetDeclaration,
        Sources = [LegalSources.CaiYu2015No88],
        Advice = "在“项目资金总额”填写整个实施期的金额；只做一年的，与年度金额相同。",
        Examine = exam =>
        {
            if (exam.Form.Funding is not { } funding)
            {
                exam.NotCheckable("表中没有资金信息。");
                return;
            }

            if (exam.Form.HasLabels() && !HasWholeBox(exam.Form))
            {
                exam.NotApplicable("本表没有“项目资金总额”一栏。");
                return;
            }

            if (funding.Whole.Total is null && funding.Year.Total is { } year)
                exam.Find("funding.total", $"年度资金填了 {year.In(funding.Unit):0.######}，项目资金总额空着。");
        },
    };

    private static bool HasWholeBox(PerformanceForm form) =>
        form.Prints("项目资金总额") || form.Prints("中期资金总额") || form.Prints("实施期资金总额") || form.Prints("实施期金额");
}
