using System.Globalization;
using Jiheng.Cli.Output;
using Jiheng.Domain.Funds;
using Jiheng.Domain.Terms;
using Spectre.Console;

namespace Jiheng.Cli.Read;

/// <summary>The money block in the form's own unit: what was declared, and what was executed.</summary>
internal static class FundingTable
{
    private static readonly (string Head, Func<FundingSources, Money?> Amount)[] Sources =
    [
        ("总额", sources => sources.Total),
        ("财政资金", sources => sources.Fiscal),
        ("其中：当年财政拨款", sources => sources.CurrentYearFiscal),
        ("上年结转资金", sources => sources.CarriedOver),
        ("其他资金", sources => sources.Other),
    ];

    public static void Write(IAnsiConsole console, Funding? funding)
    {
        if (funding is null) return;
        var unit = Glossary.Label(funding.Unit) + (funding.PrintedUnit is null ? " " + Marks.Inferred : "");
        if (!funding.Whole.IsEmpty || !funding.Year.IsEmpty) console.Write(Declared(funding, unit));
        if (funding.Execution.Count > 0) console.Write(Executed(funding, unit));
    }

    private static Table Declared(Funding funding, string unit)
    {
        (string Label, FundingSources Sources)[] rows = [("项目（实施期）", funding.Whole), ("年度", funding.Year)];
        var printed = Sources.Where(source => rows.Any(row => source.Amount(row.Sources) is not null)).ToArray();
        var table = Cells.Table([$"项目资金（{unit}）", .. printed.Select(source => source.Head)]);
        foreach (var (label, sources) in rows)
        {
            if (!sources.IsEmpty) table.AddRow([Cells.Of(label), .. printed.Select(source => Amount(source.Amount(sources), funding.Unit))]);
        }

        return table;
    }

    private static Table Executed(Funding funding, string unit)
    {
        var table = Cells.Table($"项目资金（{unit}）", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率(%)", "得分");
        foreach (var row in funding.Execution)
        {
            table.AddRow(
                Cells.Of(Glossary.Label(row.Source)), Amount(row.InitialBudget, funding.Unit), Amount(row.AdjustedBudget, funding.Unit), Amount(row.Executed, funding.Unit),
                Cells.Right(row.Points?.Text), Cells.Right(row.RatePercent?.Text), Cells.Right(row.Score?.Text));
        }

        return table;
    }

    private static ChineseText Amount(Money? money, MoneyUnit unit) => Cells.Right(money?.In(unit).ToString("#,##0.00####", CultureInfo.InvariantCulture));
}
