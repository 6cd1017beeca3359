using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Indicators;

internal static class CostNotQuantified
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "COST-NOT-QUANT",
        Title = "成本指标应写成数字",
        Severity = Severity.Error,
        AppliesTo = FormKind.AnyTarget,
        Sources = [LegalSources.CaiYu2015No88, LegalSources.CaiYu2021No101],
        Advice = "写成可以核对的数，如“≤预算数（万元）”“≤标准（元/人）”。",
        ExamineIndicator = (exam, row) =>
        {
            var facts = exam.Facts(row);
            // Social and ecological costs, such as 文明施工情况, may have to be judged in words.
            if (!facts.IsCost || row.Level2 is IndicatorLevel2.SocialCost or IndicatorLevel2.EcologicalCost) exam.NotApplicable("不是成本指标。");
            // ≤预算数 can be looked up; 控制在预算内 at least has a limit.
            else if (facts.IsQualitative && !(facts.Says(ValueWords.BudgetLimit) && row.Target!.Operator is not null)) exam.Find(row, "target", $"成本指标“{row.Name}”的指标值是“{row.Target!.Text}”，不是数字。", suggestion: Suggest(exam),
                severity: facts.Says(ValueWords.BudgetLimit) ? Severity.Warning : row.ErrorUnlessConcluded());
        },
    };

    private static string? Suggest(Examination exam) => exam.Form.Funding is { Annual: { } budget, Unit: var unit }
        ? unit switch
        {
            Domain.Funds.MoneyUnit.Yuan => $"≤{budget.Yuan:0.##}元",
            Domain.Funds.MoneyUnit.WanYuan => $"≤{budget.WanYuan:0.######}万元",
            Domain.Funds.MoneyUnit.YiYuan => $"≤{budget.In(unit):0.########}亿元",
        }
        : null;
}
