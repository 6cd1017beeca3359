using Jiheng.Domain.Documents;
using Jiheng.Domain.Funds;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.Money;

internal static class FundSum
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "FUND-SUM",
        Title = "资金总额应等于各来源之和",
        Severity = Severity.Error,
        AppliesTo = FormKind.AnyTarget | FormKind.AnySelfEvaluation,
        Sources = [LegalSources.CaiYu2015No88],
        Advice = "核对财政拨款（当年拨款、上年结转）和其他资金，使各项之和等于总额。",
        Examine = exam =>
        {
            if (exam.Form.Funding is not { } funding)
            {
                exam.NotCheckable("表中没有资金信息。");
                return;
            }

            var tolerance = Domain.Funds.Money.FromWanYuan(exam.Parameters["funding.tolerance"]);
            Compare(exam, "funding.total", "项目资金总额", funding.Whole, funding, tolerance);
            Compare(exam, "funding.annual", "年度资金总额", funding.Year, funding, tolerance);
        },
    };

    private static void Compare(Examination exam, string field, string label, FundingSources sources, Funding funding, Domain.Funds.Money tolerance)
    {
        if (sources.Total is not { } total) return;
        var fiscal = sources.Fiscal ?? (sources.CurrentYearFiscal is { } current ? current + (sources.CarriedOver ?? default) : null);
        if (fiscal is null && sources.Other is null) return;
        var sum = (fiscal ?? default) + (sources.Other ?? default);
        if (Math.Abs(total.Fen - sum.Fen) <= tolerance.Fen) return;
        exam.Find(field, $"{label} {total.In(funding.Unit):0.######} 与各来源合计 {sum.In(funding.Unit):0.######} 不符。");
    }
}
