using Jiheng.Domain.Funds;

namespace Jiheng.Forms.Editing;

/// <summary>The fields of the money block by name; amounts are in the form's unit.</summary>
internal static class FundingFields
{
    public static Funding Set(Funding? block, string field, string? text)
    {
        var funding = block ?? new Funding();
        Money? Amount() => FieldText.Money(text, funding.Unit);
        return field switch
        {
            "printedUnit" => FieldText.Choice<MoneyUnit>(text) is { } unit ? MoneyRescale.To(funding, unit) : throw FieldText.NotOneOf<MoneyUnit>(text),
            "total" => funding with { Whole = funding.Whole with { Total = Amount() } },
            "annual" => funding with { Year = funding.Year with { Total = Amount() } },
            "fiscal" => funding with { Year = funding.Year with { Fiscal = Amount() } },
            "currentYearFiscal" => funding with { Year = funding.Year with { CurrentYearFiscal = Amount() } },
            "carriedOver" => funding with { Year = funding.Year with { CarriedOver = Amount() } },
            "other" => funding with { Year = funding.Year with { Other = Amount() } },
            "initialBudget" => Total(funding, row => row with { InitialBudget = Amount() }),
            "adjustedBudget" => Total(funding, row => row with { AdjustedBudget = Amount() }),
            "executed" => Total(funding, row => row with { Executed = Amount() }),
            "executionRatePercent" => Total(funding, row => row with { RatePercent = FieldText.Figure(text) }),
            "points" => Total(funding, row => row with { Points = FieldText.Figure(text) }),
            "score" => Total(funding, row => row with { Score = FieldText.Figure(text) }),
            _ => throw FieldEditor.NoSuchField(field),
        };
    }

    private static Funding Total(Funding funding, Func<FundingExecution, FundingExecution> change)
    {
        var rows = funding.Execution.Count > 0 ? funding.Execution.ToArray() : [new FundingExecution { Source = FundingSource.Total }];
        rows[0] = change(rows[0]);
        return funding with { Execution = rows };
    }
}
