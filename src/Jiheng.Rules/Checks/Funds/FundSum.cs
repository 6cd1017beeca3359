using Jiheng.Domain.Documents;
using Jiheng.Domain.Funds;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Checks.Heads;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.Funds;

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

            var sums = new Sums(exam, funding.Unit);
            sums.Compare("funding.total", "项目资金总额", funding.Whole);
            sums.Compare("funding.annual", "年度资金总额", funding.Year);
            sums.Compare("funding.initialBudget", "年初预算数", Column(funding, row => row.InitialBudget));
            sums.Compare("funding.adjustedBudget", "全年预算数", Column(funding, row => row.AdjustedBudget));
            sums.Compare("funding.executed", "全年执行数", Column(funding, row => row.Executed));
            sums.Report();
            if (OneBlankOneZero(funding.Whole, funding.Year))
                exam.Find("funding.other", "其他资金一处填 0，一处空着，写法应一致。", "没有其他资金的，两处都填 0。", severity: Severity.Hint);
            if (!sums.Compared) exam.NotCheckable("表中没有同时列出总额和资金来源。");
        },
    };

    private static bool OneBlankOneZero(FundingSources whole, FundingSources year) =>
        whole.Total is not null && year.Total is not null && (whole.Other is { Fen: 0 }) != (year.Other is { Fen: 0 }) && (whole.Other is null || year.Other is null);

    // A column of the execution block is a total with its sources, turned on its side.
    private static FundingSources Column(Funding funding, Func<FundingExecution, Money?> cell)
    {
        if (funding.Execution.Count < 2) return FundingSources.None;
        Money? total = null, current = null, carried = null, other = null;
        foreach (var row in funding.Execution)
        {
            switch (row.Source)
            {
                case FundingSource.Total: total = cell(row); break;
                case FundingSource.CurrentYearFiscal: current = cell(row); break;
                case FundingSource.CarriedOver: carried = cell(row); break;
                case FundingSource.Other: other = cell(row); break;
            }
        }

        return new FundingSources { Total = total, CurrentYearFiscal = current, CarriedOver = carried, Other = other };
    }

    private ref struct Sums(Examination exam, MoneyUnit unit)
    {
        private readonly Money tolerance = Money.FromWanYuan(exam.Parameters["funding.tolerance"]);
        private List<(string Field, string Message)>? wrong;

        public bool Compared { get; private set; }

        public void Compare(string field, string label, FundingSources sources)
        {
            var parts = sources.CurrentYearFiscal is { } current ? current + (sources.CarriedOver ?? default) : (Money?)null;
            if (sources.Fiscal is { } printed && parts is { } fiscal) Hold("funding.fiscal", $"{label}中的财政资金", printed, "当年拨款与上年结转", fiscal);
            if (sources.Total is { } total && (sources.Fiscal ?? parts) is var money && (money is not null || sources.Other is not null))
                Hold(field, label, total, "各来源", (money ?? default) + (sources.Other ?? default));
        }

        private void Hold(string field, string label, Money total, string parts, Money sum)
        {
            Compared = true;
            if (Math.Abs(total.Fen - sum.Fen) <= tolerance.Fen) return;
            (wrong ??= []).Add((field, $"{label} {total.In(unit):0.######} 与{parts}合计 {sum.In(unit):0.######} 不符。"));
        }

        // Several wrong sums in one printed block are more often a scrambled reading than several mistakes.
        public void Report()
        {
            if (wrong is null) return;
            var scrambled = wrong.Count > 1 && exam.Form.HasLabels();
            foreach (var (field, message) in wrong)
                exam.Find(field, message, scrambled ? "先对照原件核对金额是否读错，再核对财政拨款和其他资金。" : null, severity: scrambled ? Severity.Warning : null);
        }
    }
}
