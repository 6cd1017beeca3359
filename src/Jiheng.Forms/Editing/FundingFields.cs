using System.Globalization;
using Jiheng.Domain.Funds;
using Jiheng.Forms.Layouts.Fields;

namespace Jiheng.Forms.Editing;

/// <summary>The fields of the money block by name: "annual", "whole.fiscal", "execution.other.executed"; amounts are in the form's unit.</summary>
internal static class FundingFields
{
    public static Funding Set(Funding? block, string field, string? text) => Set(block ?? new Funding(), field.Split('.'), text);

    public static Funding Set(Funding funding, string[] field, string? text) => field switch
    {
        ["printedUnit"] => FieldText.Choice<MoneyUnit>(text) is { } unit ? MoneyRescale.To(funding, unit) : throw FieldText.NotOneOf<MoneyUnit>(text),
        ["total"] => funding with { Whole = funding.Whole with { Total = FieldText.Money(text, funding.Unit) } },
        ["annual"] => funding with { Year = funding.Year with { Total = FieldText.Money(text, funding.Unit) } },
        ["fiscal" or "currentYearFiscal" or "carriedOver" or "other"] => funding with { Year = Set(funding.Year, field[0], FieldText.Money(text, funding.Unit)) },
        ["whole", var source] => funding with { Whole = Set(funding.Whole, source, FieldText.Money(text, funding.Unit)) },
        ["execution", var source, var figure] => Set(funding, SourceOf(source), figure, text),
        [var figure] => Set(funding, FundingSource.Total, figure, text),
        _ => throw FieldEditor.NoSuchField(string.Join('.', field)),
    };

    private static FundingSources Set(FundingSources sources, string field, Money? amount) => field switch
    {
        "fiscal" => sources with { Fiscal = amount },
        "currentYearFiscal" => sources with { CurrentYearFiscal = amount },
        "carriedOver" => sources with { CarriedOver = amount },
        "other" => sources with { Other = amount },
        _ => throw FieldEditor.NoSuchField(field),
    };

    private static Funding Set(Funding funding, FundingSource source, string figure, string? text)
    {
        var rows = funding.Execution.ToList();
        // The total comes first, and is there wherever another row is: what asks for the total must not be given a part of it.
        if (!rows.Exists(row => row.Source == FundingSource.Total)) rows.Insert(0, new FundingExecution { Source = FundingSource.Total });
        var at = rows.FindIndex(row => row.Source == source);
        if (at < 0)
        {
            at = rows.FindLastIndex(row => row.Source < source) + 1;
            rows.Insert(at, new FundingExecution { Source = source });
        }

        rows[at] = Set(rows[at], figure, text, funding.Unit);
        return funding with { Execution = rows };
    }

    private static FundingExecution Set(FundingExecution row, string figure, string? text, MoneyUnit unit) => figure switch
    {
        "initialBudget" => row with { InitialBudget = FieldText.Money(text, unit) },
        "adjustedBudget" => row with { AdjustedBudget = FieldText.Money(text, unit) },
        "executed" => row with { Executed = FieldText.Money(text, unit) },
        "expected" => row with { Expected = FieldText.Money(text, unit) },
        "executionRatePercent" => row with { RatePercent = FieldText.Figure(text) },
        "points" => row with { Points = FieldText.Figure(text) },
        "score" => row with { Score = FieldText.Figure(text) },
        _ => throw FieldEditor.NoSuchField(figure),
    };

    private static FundingSource SourceOf(string name)
    {
        foreach (var source in Enum.GetValues<FundingSource>())
        {
            if (FieldName.Of(source) == name) return source;
        }

        throw FieldEditor.NoSuchField(string.Create(CultureInfo.InvariantCulture, $"execution.{name}"));
    }
}
