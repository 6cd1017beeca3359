using Jiheng.Domain.Documents;
using Jiheng.Domain.Funds;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Checks.Heads;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.Funds;

internal static class FundUnit
{
    private const int FactorOfWan = 10_000;

    public static CheckRule Rule { get; } = new()
    {
        Code = "FUND-UNIT",
        Title = "资金应写明单位，数额应与单位相称",
        Severity = Severity.Error,
        AppliesTo = FormKind.AnyTarget | FormKind.AnySelfEvaluation,
        Sources = [LegalSources.CaiYu2015No88, LegalSources.CaiYu2020No10],
        Advice = "在资金栏写明“元”或“万元”，并核对数额是否按这个单位填写。",
        Examine = exam =>
        {
            if (exam.Form.Funding is not { } funding || funding.Annual is not { } annual)
            {
                exam.NotCheckable("表中没有资金数额。");
                return;
            }

            if (funding.PrintedUnit is null)
            {
                // Where a unit label is printed, its word may have been lost in reading.
                var unread = exam.Form.HasLabels() && (exam.Form.Prints("单位:") || exam.Form.Prints("单位：") || exam.Form.Prints("金额单位"));
                exam.Find("funding.printedUnit", $"资金没有写明单位，{annual.In(funding.Unit):0.######} 是按{Name(funding.Unit)}理解的。", severity: unread ? Severity.Warning : null);
            }
            else Plausible(exam, funding.Unit, annual);
            if (exam.Subject.Declaration?.Funding?.Annual is { } declared) Compare(exam, funding, annual, declared);
        },
    };

    private static void Plausible(Examination exam, MoneyUnit unit, Money annual)
    {
        if (annual.Fen == 0) return;
        if (unit != MoneyUnit.Yuan && annual.WanYuan >= exam.Parameters["funding.unit.most"])
            exam.Find("funding.printedUnit", $"年度资金 {annual.In(unit):0.######} {Name(unit)}，大得不合常理，可能应为元。", severity: Severity.Warning);
        if (unit == MoneyUnit.Yuan && annual.Yuan < exam.Parameters["funding.unit.least"])
            exam.Find("funding.printedUnit", $"年度资金只有 {annual.Yuan:0.##} 元，可能应为万元。", severity: Severity.Warning);
    }

    private static void Compare(Examination exam, Funding funding, Money annual, Money declared)
    {
        if (annual.Fen == declared.Fen || declared.Fen == 0 || annual.Fen == 0) return;
        if (annual.Fen == declared.Fen * FactorOfWan || declared.Fen == annual.Fen * FactorOfWan)
            exam.Find("funding.printedUnit", $"与申报表相差一万倍：本表 {annual.Yuan:0.##} 元，申报表 {declared.Yuan:0.##} 元，元与万元混用。");
        else if (funding.Unit == MoneyUnit.WanYuan && Math.Abs(annual.WanYuan - declared.WanYuan) < exam.Parameters["funding.tolerance"])
            exam.Find("funding.annual", $"申报表 {declared.Yuan:0.##} 元，本表四舍五入为 {annual.WanYuan:0.######} 万元，执行率和得分无法按原数复算。",
                "万元保留到六位小数，或按元填写。", severity: Severity.Hint);
    }

    private static string Name(MoneyUnit unit) => unit switch
    {
        MoneyUnit.Yuan => "元",
        MoneyUnit.WanYuan => "万元",
        MoneyUnit.YiYuan => "亿元",
    };
}
