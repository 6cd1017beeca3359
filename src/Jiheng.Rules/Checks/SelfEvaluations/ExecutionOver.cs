using Jiheng.Domain.Documents;
using Jiheng.Domain.Funds;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.SelfEvaluations;

internal static class ExecutionOver
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "SE-EXEC-OVER",
        Title = "执行数不应超过全年预算数",
        Severity = Severity.Error,
        AppliesTo = FormKind.AnySelfEvaluation,
        Sources = [LegalSources.BudgetLaw],
        Advice = "核对执行数和全年预算数；年中追加过预算的，全年预算数填调整后的数。",
        Examine = exam =>
        {
            if (exam.Form.Funding is not { Execution.Count: > 0 } funding)
            {
                exam.NotCheckable("表中没有预算执行情况。");
                return;
            }

            var compared = 0;
            foreach (var row in funding.Execution)
            {
                if (row.Executed is not { } executed || row.AdjustedBudget is not { } budget) continue;
                compared++;
                if (executed <= budget) continue;
                // Own income may well come in higher than planned.
                exam.Find("funding.executed", $"{ExecutionRows.Name(row.Source)}执行数 {executed.In(funding.Unit):0.######} 超过全年预算数 {budget.In(funding.Unit):0.######}。",
                    severity: row.Source == FundingSource.Other ? Severity.Warning : Severity.Error);
            }

            if (compared == 0) exam.NotCheckable("没有同时列出全年预算数和执行数。");
        },
    };
}
