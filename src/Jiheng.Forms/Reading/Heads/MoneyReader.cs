using Jiheng.Domain.Documents;
using Jiheng.Domain.Funds;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Forms.Reading.Heads;

/// <summary>The money block: amounts by source for the whole project and the year, or the execution table.</summary>
internal static class MoneyReader
{
    private const decimal SurelyYuan = 10_000m;

    public static Funding? Read(IReadOnlyList<Token> tokens, List<HeadEntry> entries, Dictionary<string, Place> places, List<string> inferred)
    {
        var printed = PrintedUnit(tokens, entries);
        var unit = printed ?? Conclude(entries);
        var execution = ExecutionReader.Read(tokens, entries, unit, places);
        var (whole, year) = execution.Count > 0 ? (FundingSources.None, FundingSources.None) : Declared(entries, unit, places);
        // A table with a project a row prints its unit above and its amounts among the rows.
        if (printed is null && execution.Count == 0 && whole.IsEmpty && year.IsEmpty && !entries.Exists(entry => entry.Field is FormField.YearTotal or FormField.WholeTotal or FormField.FundingBlock)) return null;
        if (printed is null && (execution.Count > 0 || !whole.IsEmpty || !year.IsEmpty)) inferred.Add("funding.printedUnit");
        return new Funding { PrintedUnit = printed, Unit = unit, Whole = whole, Year = year, Execution = execution };
    }

    private static MoneyUnit? PrintedUnit(IReadOnlyList<Token> tokens, List<HeadEntry> entries)
    {
        if (entries.Find(entry => entry.Field == FormField.Unit && entry.Text is "元" or "万元" or "亿元") is { } stated) return MoneyText.UnitIn(stated.Text!);
        MoneyUnit? loose = null;
        foreach (var token in tokens)
        {
            if (token.Text.Length > 30 || MoneyText.UnitIn(token.Text) is not { } unit) continue;
            var text = token.Text;
            if (token.IsLabel || text.Contains("单位", StringComparison.Ordinal) || text.Contains("资金", StringComparison.Ordinal) || text.Contains("预算", StringComparison.Ordinal) || text.Contains("金额", StringComparison.Ordinal)) return unit;
            if (LabelKey.Close(text) is "(万元)" or "（万元）" or "(元)" or "（元）" or "万元") loose ??= unit;
        }

        return loose;
    }

    // No unit is printed: amounts of five digits and more were meant in 元.
    private static MoneyUnit Conclude(List<HeadEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.Field is not (FormField.YearTotal or FormField.WholeTotal) || entry.Values.Count == 0) continue;
            if (MoneyText.UnitBeside(entry.Values[0].Text) is { } own) return own;
            if (MoneyText.TryRead(entry.Values[0].Text, MoneyUnit.Yuan, out var amount) && amount.Yuan >= SurelyYuan) return MoneyUnit.Yuan;
        }

        return MoneyUnit.WanYuan;
    }

    private static (FundingSources Whole, FundingSources Year) Declared(List<HeadEntry> entries, MoneyUnit unit, Dictionary<string, Place> places)
    {
        var whole = FundingSources.None;
        var year = FundingSources.None;
        var hasWhole = entries.Exists(entry => entry.Field == FormField.WholeTotal);
        var twice = entries.FindAll(entry => entry.Field == FormField.Fiscal).Count > 1 || entries.Exists(entry => entry.Field == FormField.CurrentYearFiscal);
        var others = entries.FindAll(entry => entry.Field == FormField.OtherFunds).Count;
        int fiscalSeen = 0, otherSeen = 0;
        foreach (var entry in entries)
        {
            Money? amount = entry.Values.Count > 0 && MoneyText.TryRead(entry.Values[0].Text, unit, out var read) ? read : null;
            switch (entry.Field)
            {
                case FormField.WholeTotal when whole.Total is null && amount is not null:
                    whole = whole with { Total = amount };
                    places["funding.total"] = entry.Values[0].Place;
                    break;
                case FormField.YearTotal when year.Total is null && amount is not null:
                    year = year with { Total = amount };
                    places["funding.annual"] = entry.Values[0].Place;
                    break;
                case FormField.Fiscal:
                    if (hasWhole && twice && fiscalSeen++ == 0) whole = whole with { Fiscal = amount };
                    else year = year with { Fiscal = year.Fiscal ?? amount };
                    break;
                case FormField.CurrentYearFiscal:
                    year = year with { CurrentYearFiscal = year.CurrentYearFiscal ?? amount };
                    break;
                case FormField.CarriedOver:
                    year = year with { CarriedOver = year.CarriedOver ?? amount };
                    break;
                case FormField.OtherFunds:
                    if (hasWhole && others > 1 && otherSeen++ == 0) whole = whole with { Other = amount };
                    else year = year with { Other = year.Other ?? amount };
                    break;
                default:
                    break;
            }
        }

        return (whole, year);
    }
}
