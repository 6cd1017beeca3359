using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Indicators;

internal static class ValueTooLow
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "VALUE-TOO-LOW",
        Title = "指标值不应远低于已知水平",
        Severity = Severity.Warning,
        AppliesTo = FormKind.TargetDeclaration | FormKind.AnySelfEvaluation,
        Sources = [LegalSources.CaiYu2020No10, LegalSources.CaiYu2015No88],
        Advice = "按近年实际完成情况重新确定指标值，并说明原来定得过低的原因。",
        Examine = exam =>
        {
            if ((exam.Form.Kind & FormKind.AnySelfEvaluation) == 0)
            {
                foreach (var row in exam.Indicators) LookAtDeclared(exam, row);
                return;
            }

            foreach (var row in exam.Indicators) LookAtResult(exam, row);
            if (exam.Subject.Declaration is { } declaration) LookAtNarrative(exam, declaration);
        },
    };

    private static void LookAtDeclared(Examination exam, Indicator row)
    {
        if (row.Target is not { Number: { } number } target) return;
        var facts = exam.Facts(row);
        if (facts.Unit != UnitKind.Percent) return;
        if (facts.Says(NameWords.Satisfaction))
        {
            if (number >= exam.Parameters["satisfaction.floor"] && number < exam.Parameters["satisfaction.usual"])
                exam.Find(row, "target", $"“{row.Name}”的指标值“{target.Text}”低于通常的 {exam.Parameters["satisfaction.usual"]:0.##}%。", severity: Severity.Hint);
        }
        else if (facts.Says(NameWords.Complaint) && target.Operator is ComparisonOperator.AtMost or ComparisonOperator.LessThan && number >= exam.Parameters["complaint.loose"])
        {
            exam.Find(row, "target", $"“{row.Name}”的指标值“{target.Text}”过宽，起不到约束作用。", severity: Severity.Hint);
        }
    }

    private static void LookAtResult(Examination exam, Indicator row)
    {
        if (row.Target is not { Number: > 0, Operator: { } comparison } target || row.Actual is not { Nature: ValueNature.Measured, Number: { } actual }) return;
        var facts = exam.Facts(row);
        if (facts.IsCost || facts.Unit == UnitKind.Money) return;
        var unit = row.Actual.Unit is { } printed ? Units.KindOf(printed) : facts.Unit;
        if (unit != facts.Unit) return;
        var tooLow = comparison switch
        {
            ComparisonOperator.AtLeast or ComparisonOperator.MoreThan => FarAbove(exam, unit, target.Number.Value, actual),
            ComparisonOperator.AtMost or ComparisonOperator.LessThan => FarBelow(exam, unit, target, row.Actual),
            ComparisonOperator.EqualTo => false,
        };
        if (!tooLow) return;
        exam.Find(row, "target", comparison is ComparisonOperator.AtLeast or ComparisonOperator.MoreThan
            ? $"“{row.Name}”的指标值“{target.Text}”远低于实际完成值“{row.Actual.Text}”，定得太低。"
            : $"“{row.Name}”的指标值“{target.Text}”比实际完成值“{row.Actual.Text}”宽得多，起不到约束作用。");
    }

    private static bool FarAbove(Examination exam, UnitKind unit, decimal target, decimal actual) => unit == UnitKind.Percent
        ? target * 100 < actual * exam.Parameters["value.history.share"]
        : actual >= target * exam.Parameters["value.over.multiple"] && actual - target >= exam.Parameters["value.over.gap"];

    // A duration of 0 means that nothing had to be handled; it says nothing of the limit.
    private static bool FarBelow(Examination exam, UnitKind unit, IndicatorValue limit, IndicatorValue result)
    {
        var (target, actual) = (limit.Number!.Value, result.Number!.Value);
        if (unit == UnitKind.Duration)
        {
            (target, actual) = (Units.Seconds(target, limit.Unit) ?? target, Units.Seconds(actual, result.Unit ?? limit.Unit) ?? actual);
            return actual > 0 && target >= actual * exam.Parameters["value.loose.multiple"];
        }

        return actual >= 0 && target - actual >= exam.Parameters["value.loose.points"] && target >= actual * exam.Parameters["value.loose.multiple"];
    }

    // What was declared but is no longer evaluated: the year's account may still tell how far the target lay below.
    private static void LookAtNarrative(Examination exam, PerformanceForm declaration)
    {
        if (exam.Form.Goals.Actual is not { Length: > 0 } account) return;
        foreach (var row in declaration.Indicators)
        {
            if (row.Target is not { Number: > 0 and var target, Operator: ComparisonOperator.AtLeast or ComparisonOperator.MoreThan, Unit: { } unit } || IsEvaluated(exam, row)) continue;
            if (exam.Facts(row).Unit is not (UnitKind.PersonTimes or UnitKind.Counted)) continue;
            var reader = new FigureReader(account);
            while (reader.Next())
            {
                if (!reader.Unit.SequenceEqual(unit) || !FarAbove(exam, reader.Kind, target, reader.Number)) continue;
                if (!Speaks(account, reader.Start, exam.Facts(row).Core)) continue;
                exam.Find("goals.actual", $"申报的“{row.Name}”为“{row.Target.Text}”，实际完成情况写了“{account[reader.Start..reader.End]}”，申报值定得太低，自评时又没有列入。");
                break;
            }
        }
    }

    private static bool IsEvaluated(Examination exam, Indicator declared)
    {
        var core = exam.Facts(declared).Core;
        foreach (var row in exam.Indicators)
        {
            if (exam.Facts(row).Core.SequenceEqual(core)) return true;
        }

        return false;
    }

    // The clause in front of the figure must share a pair of characters with the indicator's name.
    private static bool Speaks(string account, int figure, ReadOnlySpan<char> core)
    {
        var clause = account.AsSpan(0, figure);
        clause = clause[(clause.LastIndexOfAny('，', '。', '；') + 1)..];
        for (var i = 0; i + 1 < core.Length; i++)
        {
            if (clause.Contains(core.Slice(i, 2), StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
