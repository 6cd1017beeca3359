using System.Globalization;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Evaluations;
using Jiheng.Domain.Funds;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Drawing;
using Jiheng.Forms.Editing;

namespace Jiheng.Forms.Layouts.Fields;

/// <summary>The money of a form: its unit, what was declared for the whole period and the year, and the rows of its execution.</summary>
internal static class FundsSheetFields
{
    public const string Unit = "money.unit";
    public const string UnitPath = "funding.printedUnit";

    public static IReadOnlyList<SheetField> All { get; } =
    [
        new(Unit, "金额单位", form => form.Funding is { } funding ? Glossary.Label(funding.Unit) : null, (form, text) => form with { Funding = FundingFields.Set(form.Funding, "printedUnit", text) }) { Path = UnitPath },
        .. Sources("whole", "实施期", funding => funding.Whole, (funding, sources) => funding with { Whole = sources }),
        .. Sources("year", "年度", funding => funding.Year, (funding, sources) => funding with { Year = sources }),
        .. Enum.GetValues<FundingSource>().SelectMany(Execution),
        .. Enumerable.Range(1, 12).Select(Schedule),
    ];

    private static IEnumerable<SheetField> Sources(string block, string label, Func<Funding, FundingSources> get, Func<Funding, FundingSources, Funding> set)
    {
        var paths = block == "year";
        yield return Amount("total", paths ? FormField.YearTotal : FormField.WholeTotal, sources => sources.Total, (sources, money) => sources with { Total = money }) with { Path = paths ? "funding.annual" : "funding.total", Cell = null };
        yield return Amount("fiscal", FormField.Fiscal, sources => sources.Fiscal, (sources, money) => sources with { Fiscal = money });
        yield return Amount("currentYearFiscal", FormField.CurrentYearFiscal, sources => sources.CurrentYearFiscal, (sources, money) => sources with { CurrentYearFiscal = money });
        yield return Amount("carriedOver", FormField.CarriedOver, sources => sources.CarriedOver, (sources, money) => sources with { CarriedOver = money });
        yield return Amount("other", FormField.OtherFunds, sources => sources.Other, (sources, money) => sources with { Other = money });

        SheetField Amount(string name, FormField field, Func<FundingSources, Money?> print, Func<FundingSources, Money?, FundingSources> read) => new(
            $"{block}.{name}",
            field == FormField.YearTotal ? Glossary.Label(field) : $"{label}{Glossary.Label(field)}",
            form => form.Funding is { } funding ? AmountText(print(get(funding)), funding.Unit) : null,
            (form, text) => Funded(form, funding => set(funding, read(get(funding), FieldText.Money(text, funding.Unit)))))
        {
            Path = paths ? "funding." + name : null,
            Cell = paths ? null : $"funding.whole.{name}",
            Role = CellRole.Number,
        };
    }

    private static IEnumerable<SheetField> Execution(FundingSource source)
    {
        yield return Amount("initialBudget", FormField.InitialBudget, row => row.InitialBudget, (row, money) => row with { InitialBudget = money });
        yield return Amount("adjustedBudget", FormField.AdjustedBudget, row => row.AdjustedBudget, (row, money) => row with { AdjustedBudget = money });
        yield return Amount("executed", FormField.Executed, row => row.Executed, (row, money) => row with { Executed = money });
        yield return Amount("expected", FormField.ExpectedExecution, row => row.Expected, (row, money) => row with { Expected = money });
        yield return Figure("executionRatePercent", Glossary.Label(FormField.ExecutionRate), row => row.RatePercent, (row, figure) => row with { RatePercent = figure });
        yield return Figure("points", Glossary.Label(IndicatorColumn.Points), row => row.Points, (row, figure) => row with { Points = figure });
        yield return Figure("score", Glossary.Label(IndicatorColumn.Score), row => row.Score, (row, figure) => row with { Score = figure });

        SheetField Amount(string name, FormField label, Func<FundingExecution, Money?> print, Func<FundingExecution, Money?, FundingExecution> read) => Cell(
            name, Glossary.Label(label), (row, unit) => AmountText(print(row), unit), (row, text, unit) => read(row, FieldText.Money(text, unit)));

        SheetField Figure(string name, string label, Func<FundingExecution, Figure?> print, Func<FundingExecution, Figure?, FundingExecution> read) => Cell(
            name, label, (row, _) => print(row)?.Text, (row, text, _) => read(row, FigureText.Parse(text)));

        SheetField Cell(string name, string label, Func<FundingExecution, MoneyUnit, string?> print, Func<FundingExecution, string, MoneyUnit, FundingExecution> read) => new(
            $"execution.{FieldName.Of(source)}.{name}",
            $"{Glossary.Label(source)}的{label}",
            form => form.Funding is { } funding && funding.Execution.FirstOrDefault(row => row.Source == source) is { } row ? print(row, funding.Unit) : null,
            (form, text) => Funded(form, funding => WithRow(funding, source, row => read(row, text, funding.Unit))))
        {
            Path = source == FundingSource.Total && name != "expected" ? "funding." + name : null,
            Cell = source == FundingSource.Total ? "funding." + name : $"funding.execution.{FieldName.Of(source)}.{name}",
            Role = CellRole.Number,
        };
    }

    private static SheetField Schedule(int month) => new(
        string.Create(CultureInfo.InvariantCulture, $"schedule.{month}"),
        string.Create(CultureInfo.InvariantCulture, $"{month}月底支出计划"),
        form => form.Schedule.FirstOrDefault(entry => entry.Month == month).CumulativePercent is { } percent ? percent.ToString(CultureInfo.InvariantCulture) : null,
        (form, text) => form with { Schedule = [.. form.Schedule.Where(entry => entry.Month != month).Append(new(month, FigureText.Parse(text)?.Value)).OrderBy(entry => entry.Month)] })
    {
        Cell = string.Create(CultureInfo.InvariantCulture, $"schedule.{month}"),
        Role = CellRole.Number,
    };

    public static string? AmountText(Money? money, MoneyUnit unit) => money?.In(unit).ToString("#,##0.00####", CultureInfo.InvariantCulture);

    private static PerformanceForm Funded(PerformanceForm form, Func<Funding, Funding> change) => form with { Funding = change(form.Funding ?? new Funding()) };

    private static Funding WithRow(Funding funding, FundingSource source, Func<FundingExecution, FundingExecution> change)
    {
        var row = change(funding.Execution.FirstOrDefault(row => row.Source == source) ?? new FundingExecution { Source = source });
        return funding with { Execution = [.. funding.Execution.Where(row => row.Source != source).Append(row).OrderBy(row => row.Source)] };
    }
}
