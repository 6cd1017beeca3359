using Jiheng.Domain.Funds;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Layouts.Fields;

namespace Jiheng.Forms.Drawing;

/// <summary>The money, in the unit that the form prints: what was declared, and what was executed.</summary>
internal static class FundsDrawing
{
    private static readonly (FormField Label, string Path, Func<FundingSources, Money?> Amount)[] Sources =
    [
        (FormField.YearTotal, "funding.annual", sources => sources.Total),
        (FormField.Fiscal, "funding.fiscal", sources => sources.Fiscal),
        (FormField.CurrentYearFiscal, "funding.currentYearFiscal", sources => sources.CurrentYearFiscal),
        (FormField.CarriedOver, "funding.carriedOver", sources => sources.CarriedOver),
        (FormField.OtherFunds, "funding.other", sources => sources.Other),
    ];

    public static DrawnBlock? Declared(Funding? funding)
    {
        if (funding is null || (funding.Whole.IsEmpty && funding.Year.IsEmpty)) return null;
        var printed = Sources.Where(source => source.Amount(funding.Year) is not null || source.Amount(funding.Whole) is not null).ToArray();
        var rows = new List<DrawnRow> { new([Label(funding), .. printed.Select(source => new DrawnCell(Glossary.Label(source.Label), CellRole.Label))]) };
        if (!funding.Whole.IsEmpty) rows.Add(Row("实施期", funding.Whole, source => source.Path == "funding.annual" ? "funding.total" : source.Path.Replace("funding.", "funding.whole.", StringComparison.Ordinal)));
        if (!funding.Year.IsEmpty) rows.Add(Row("年度", funding.Year, source => source.Path));
        return new DrawnBlock("项目资金", Shares.Of(20, printed.Length), rows);

        DrawnRow Row(string label, FundingSources sources, Func<(FormField Label, string Path, Func<FundingSources, Money?> Amount), string?> path) =>
            new([new DrawnCell(label, CellRole.Label), .. printed.Select(source => Amount(source.Amount(sources), funding.Unit, path(source)))]);
    }

    public static DrawnBlock? Executed(Funding? funding)
    {
        if (funding is null || funding.Execution.Count == 0) return null;
        FormField[] heads = [FormField.InitialBudget, FormField.AdjustedBudget, FormField.Executed];
        var rows = new List<DrawnRow> { new([Label(funding), .. heads.Select(head => new DrawnCell(Glossary.Label(head), CellRole.Label)), Head("分值"), Head(Glossary.Label(FormField.ExecutionRate)), Head("得分")]) };
        foreach (var row in funding.Execution)
        {
            var path = row.Source == FundingSource.Total ? "funding." : $"funding.execution.{FieldName.Of(row.Source)}.";
            rows.Add(new DrawnRow([
                Head(Glossary.Label(row.Source)),
                Amount(row.InitialBudget, funding.Unit, path + "initialBudget"),
                Amount(row.AdjustedBudget, funding.Unit, path + "adjustedBudget"),
                Amount(row.Executed, funding.Unit, path + "executed"),
                new DrawnCell(row.Points?.Text, CellRole.Number, path + "points"),
                new DrawnCell(row.RatePercent?.Text, CellRole.Number, path + "executionRatePercent"),
                new DrawnCell(row.Score?.Text, CellRole.Number, path + "score")]));
        }

        return new DrawnBlock("预算执行", [22, 16, 16, 16, 10, 10, 10], rows);
    }

    private static DrawnCell Label(Funding funding) =>
        new($"{Glossary.Label(FormField.FundingBlock)}（{Glossary.Label(funding.Unit)}）", CellRole.Label, "funding.printedUnit") { Inferred = funding.PrintedUnit is null, Whole = Glossary.Label(funding.Unit) };

    private static DrawnCell Head(string text) => new(text, CellRole.Label);

    private static DrawnCell Amount(Money? money, MoneyUnit unit, string? path) => new(FundsSheetFields.AmountText(money, unit), CellRole.Number, path);
}
