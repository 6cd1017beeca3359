using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.SelfEvaluations;

internal static class ZeroBudgetRate
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "SE-ZERO-BUDGET-RATE",
        Title = "没有预算的资金来源，执行率应写“—”",
        Severity = Severity.Hint,
        AppliesTo = FormKind.AnySelfEvaluation,
        Sources = [LegalSources.CaiYu2020No10],
        Advice = "预算数为 0 的行，执行率写“—”，不写 0 或 100。",
        Examine = exam =>
        {
            if (exam.Form.Funding is not { Execution.Count: > 0 } funding)
            {
                exam.NotCheckable("表中没有预算执行情况。");
                return;
            }

            List<string>? rows = null;
            foreach (var row in funding.Execution)
            {
                if (row.RatePercent is { } rate && (row.AdjustedBudget ?? row.InitialBudget) is { Fen: 0 } && row.Executed is null or { Fen: 0 })
                    (rows ??= []).Add($"{ExecutionRows.Name(row.Source)}（{rate.Text}）");
            }

            if (rows is not null) exam.Find("funding.executionRatePercent", $"预算数为 0 的行印了执行率：{string.Join("、", rows)}。", suggestion: "—");
        },
    };
}
