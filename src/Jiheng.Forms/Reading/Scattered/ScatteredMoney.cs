using Jiheng.Domain.Evaluations;
using Jiheng.Domain.Funds;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Reading.Heads;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Forms.Reading.Scattered;

/// <summary>The amounts of a scattered form: a label's own line first, then what is left in the order of the form's rows.</summary>
internal static class ScatteredMoney
{
    private const decimal SurelyYuan = 10_000m;

    private enum Slot
    {
        WholeTotal,
        WholeFiscal,
        WholeOther,
        YearTotal,
        YearFiscal,
        CarriedOver,
        YearOther,
    }

    public static Funding? Read(List<Token> head, MoneyUnit? printed, ReadingNotes notes)
    {
        if (Execution(head, printed ?? MoneyUnit.WanYuan) is { } executed)
        {
            if (printed is null) notes.Inferred.Add("funding.printedUnit");
            return new Funding { PrintedUnit = printed, Unit = printed ?? MoneyUnit.WanYuan, Execution = [executed] };
        }

        var values = new Dictionary<Slot, decimal>();
        var loose = new List<decimal>();
        for (var i = 0; i < head.Count; i++)
        {
            if (head[i].Field is not null || ValueText.Number(head[i].Text) is not { } amount) continue;
            var labelled = i > 0 && head[i - 1].Row == head[i].Row && SlotOf(head, i - 1) is { } own ? own : (Slot?)null;
            if (labelled is null && i + 1 < head.Count && head[i + 1].Row == head[i].Row && head[i + 1].Field == FormField.YearTotal) labelled = Slot.WholeTotal;
            if (labelled is { } slot && values.TryAdd(slot, amount)) continue;
            loose.Add(amount);
        }

        foreach (var slot in (ReadOnlySpan<Slot>)[Slot.YearTotal, Slot.YearFiscal, Slot.CarriedOver, Slot.YearOther])
        {
            if (loose.Count == 0) break;
            if (values.TryAdd(slot, loose[0])) loose.RemoveAt(0);
        }

        if (values.Count == 0) return null;
        if (printed is null) notes.Inferred.Add("funding.printedUnit");
        notes.Inferred.Add("funding");
        var unit = printed ?? (values.Values.Max() >= SurelyYuan ? MoneyUnit.Yuan : MoneyUnit.WanYuan);
        Money? In(Slot slot) => values.TryGetValue(slot, out var amount) && Money.TryFrom(amount, unit, out var money) ? money : null;
        return new Funding
        {
            PrintedUnit = printed,
            Unit = unit,
            Whole = new FundingSources { Total = In(Slot.WholeTotal), Fiscal = In(Slot.WholeFiscal), Other = In(Slot.WholeOther) },
            Year = new FundingSources { Total = In(Slot.YearTotal), CurrentYearFiscal = In(Slot.YearFiscal), CarriedOver = In(Slot.CarriedOver), Other = In(Slot.YearOther) },
        };
    }

    private static Slot? SlotOf(List<Token> head, int index) => head[index].Field switch
    {
        FormField.WholeTotal => Slot.WholeTotal,
        FormField.YearTotal => Slot.YearTotal,
        FormField.Fiscal => Slot.WholeFiscal,
        FormField.CurrentYearFiscal => Slot.YearFiscal,
        FormField.CarriedOver => Slot.CarriedOver,
        // 其他资金 其他资金 0.00: the amount stands beside the second, the year's.
        FormField.OtherFunds => Slot.YearOther,
        _ => null,
    };

    // 65.66 65.07 10 99% 9: budget, spent, points, rate, score.
    private static FundingExecution? Execution(List<Token> head, MoneyUnit unit)
    {
        if (!head.Exists(token => token.Field == FormField.Executed)) return null;
        var rate = head.FindIndex(token => token.Text.EndsWith('%') && ValueText.Number(token.Text.AsSpan().TrimEnd('%')) is not null);
        if (rate < 3 || head[rate - 1].Number is not { } points || !MoneyText.TryRead(head[rate - 2].Text, unit, out var spent) || !MoneyText.TryRead(head[rate - 3].Text, unit, out var budget)) return null;
        return new FundingExecution
        {
            Source = FundingSource.Total,
            AdjustedBudget = budget,
            Executed = spent,
            Points = new Figure(points, head[rate - 1].Text),
            RatePercent = new Figure(ValueText.Number(head[rate].Text.AsSpan().TrimEnd('%'))!.Value, head[rate].Text),
            Score = rate + 1 < head.Count && head[rate + 1].Number is { } score ? new Figure(score, head[rate + 1].Text) : null,
            Line = head[rate].Place.Line,
        };
    }
}
