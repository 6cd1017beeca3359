using System.Text.Json;
using Jiheng.Domain.Funds;
using Jiheng.Domain.Terms;

namespace Jiheng.Exchange.Contract;

/// <summary>The JSON of the money block, in 元.</summary>
public static class FundingJson
{
    private static readonly Funding NoMoneyBlock = new();

    /// <summary>The flat fields are those of the contract: the year's money; whole, year and execution tell all that is printed.</summary>
    /// <remarks>A self-evaluation knows but one total, that of the year; a declaration that leaves the project's total empty has none.</remarks>
    public static void Write(Utf8JsonWriter json, Funding? funding)
    {
        json.WriteStartObject("funding");
        json.WriteString("printedUnit", funding?.PrintedUnit is { } printed ? Glossary.Label(printed) : null);
        json.WriteString("unit", funding is null ? null : Glossary.Label(funding.Unit));
        WriteAmounts(json, funding ?? NoMoneyBlock);
        json.WriteEndObject();
    }

    private static void WriteAmounts(Utf8JsonWriter json, Funding funding)
    {
        json.Yuan("total", funding.Whole.Total ?? (funding.Execution.Count > 0 ? funding.Annual : null));
        json.Yuan("annual", funding.Annual);
        json.Yuan("fiscal", funding.Year.Fiscal ?? funding.Whole.Fiscal);
        json.Yuan("currentYearFiscal", funding.Year.CurrentYearFiscal ?? Budget(funding, FundingSource.CurrentYearFiscal));
        json.Yuan("carriedOver", funding.Year.CarriedOver ?? Budget(funding, FundingSource.CarriedOver));
        json.Yuan("other", funding.Year.Other ?? Budget(funding, FundingSource.Other) ?? funding.Whole.Other);
        json.Yuan("initialBudget", funding.Total?.InitialBudget);
        json.Yuan("adjustedBudget", funding.Total?.AdjustedBudget);
        json.Yuan("executed", funding.Total?.Executed);
        json.Number("executionRatePercent", funding.Total?.RatePercent);
        json.Number("points", funding.Total?.Points);
        json.Number("score", funding.Total?.Score);
        Write(json, "whole", funding.Whole);
        Write(json, "year", funding.Year);
        json.WriteStartArray("execution");
        foreach (var row in funding.Execution) Write(json, row);
        json.WriteEndArray();
        json.Strings("inferred", funding.Provenance.Inferred);
    }

    // A self-evaluation prints its sources only as execution rows.
    private static Money? Budget(Funding funding, FundingSource source)
    {
        foreach (var row in funding.Execution)
        {
            if (row.Source == source) return row.AdjustedBudget ?? row.InitialBudget;
        }

        return null;
    }

    private static void Write(Utf8JsonWriter json, string name, FundingSources sources)
    {
        if (sources.IsEmpty)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.Yuan("total", sources.Total);
        json.Yuan("fiscal", sources.Fiscal);
        json.Yuan("currentYearFiscal", sources.CurrentYearFiscal);
        json.Yuan("carriedOver", sources.CarriedOver);
        json.Yuan("other", sources.Other);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FundingExecution row)
    {
        json.WriteStartObject();
        json.WriteString("source", row.Source.Code());
        json.Yuan("initialBudget", row.InitialBudget);
        json.Yuan("adjustedBudget", row.AdjustedBudget);
        json.Yuan("executed", row.Executed);
        json.Yuan("expected", row.Expected);
        json.Number("ratePercent", row.RatePercent);
        json.Number("points", row.Points);
        json.Number("score", row.Score);
        json.WriteEndObject();
    }
}
