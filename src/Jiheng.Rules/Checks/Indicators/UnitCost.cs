using Jiheng.Domain.Documents;
using Jiheng.Domain.Funds;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Indicators;

internal static class UnitCost
{
    // How many characters in front of an amount may say that it is for one piece.
    private const int NearBy = 12;

    public static CheckRule Rule { get; } = new()
    {
        Code = "UNIT-COST",
        Title = "资金应与主要产出相匹配",
        Severity = Severity.Hint,
        AppliesTo = FormKind.TargetDeclaration,
        Sources = [LegalSources.CaiYu2015No88],
        Advice = "说明单位成本的测算依据：支出标准、合同价或上年实际成本。",
        Examine = exam =>
        {
            if (exam.Form.Funding?.Annual is not { Fen: > 0 } budget)
            {
                exam.NotCheckable("表中没有年度预算数，算不出单位成本。");
                return;
            }

            if (Award(exam.Form.Goals.Annual ?? exam.Form.Goals.Overall, budget) is { } award)
                exam.Find("funding.annual", $"目标中写明单项可达 {award}，年度预算只有 {budget.WanYuan:0.######} 万元，应说明准备安排几项。");

            if (MainOutput(exam, out var several) is { } main) Report(exam, main, budget);
            else if (several) exam.NotCheckable("数量指标不止一条，看不出哪一条是主要产出，也没有同类项目可比。");
            else exam.NotCheckable("没有可以计算单位成本的数量指标。");
        },
    };

    private static void Report(Examination exam, Indicator main, Money budget)
    {
        // A basis with figures in it, such as 每人每年 200 元, is the answer to the question below.
        if (main.Basis.AsSpan().ContainsAnyInRange('0', '9')) return;
        var number = main.Target!.Number!.Value;
        var each = budget.Yuan / number;
        var shown = each >= 10_000 ? $"{each / 10_000:0.##} 万元" : $"{each:0.##} 元";
        exam.Find(main, "target", $"年度预算 {budget.WanYuan:0.######} 万元，“{main.Name}”{main.Target.Text}，合每{main.Target.Unit}约 {shown}，请核对是否合理。");
    }

    // Only where one single row counts what is done: a share of the money per row cannot be told from the form.
    private static Indicator? MainOutput(Examination exam, out bool several)
    {
        Indicator? main = null;
        several = false;
        foreach (var row in exam.Indicators)
        {
            if (row.Level2 != IndicatorLevel2.Quantity || row.Target is not { Nature: ValueNature.Measured } target) continue;
            var facts = exam.Facts(row);
            if (facts.Unit is UnitKind.Percent or UnitKind.Duration) continue;
            several |= main is not null;
            main = row;
        }

        if (main is not null && (several || !IsPlainCount(exam.Facts(main), main.Target!))) return null;
        return main;
    }

    private static bool IsPlainCount(IndicatorFacts facts, IndicatorValue target) =>
        facts.IsCounted && target is { Number: > 1, Operator: not (ComparisonOperator.AtMost or ComparisonOperator.LessThan) };

    // 分别予以20—100万元不等的配套奖励 beside a budget of 20 万元.
    private static string? Award(string? goal, Money budget)
    {
        if (goal is null) return null;
        var reader = new FigureReader(goal);
        while (reader.Next())
        {
            if (reader.Kind == UnitKind.Money && Units.TryMoney(reader.Number, reader.Unit.ToString(), out var amount) && amount > budget && IsPerPiece(goal.AsSpan(0, reader.Start)))
                return goal[reader.Start..reader.End];
        }

        return null;
    }

    private static bool IsPerPiece(ReadOnlySpan<char> before) =>
        (Lexicon.Project((before.Length > NearBy ? before[^NearBy..] : before).ToString()) & ProjectWords.PerPiece) != 0;
}
