using System.Collections.Frozen;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Evaluations;
using Jiheng.Domain.Funds;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Reading.Tokens;
using Jiheng.Forms.Reading.Words;

namespace Jiheng.Forms.Reading.Heads;

/// <summary>The execution table: 年初预算数, 全年预算数, 全年执行数, 分值, 执行率, 得分 by source.</summary>
internal static class ExecutionReader
{
    private static readonly FrozenSet<string> BudgetHeads = ReadingWords.Labels["预算数列"].ToFrozenSet();

    private enum Column
    {
        Initial,
        Adjusted,
        Executed,
        Expected,
        Points,
        Rate,
        Score,
    }

    public static List<FundingExecution> Read(IReadOnlyList<Token> tokens, List<HeadEntry> entries, MoneyUnit unit, Dictionary<string, Place> places)
    {
        var at = IndexOfExecuted(tokens);
        if (at < 0) return [];
        if (at + 1 < tokens.Count && tokens[at + 1].Field is null && tokens[at + 1].Columns.Length == 0 && MoneyText.Is(tokens[at + 1].Text)) return Paired(entries, unit, places);
        var (columns, body) = Head(tokens, at);
        var rows = new List<FundingExecution>();
        for (var i = body; i < tokens.Count; i++)
        {
            if (HeadEntries.IsGoal(tokens[i].Field ?? FormField.Other) && tokens[i].Field is not null) break;
            if (SourceOf(tokens[i]) is not { } source) continue;
            var values = new List<Token>();
            while (i + 1 < tokens.Count && values.Count < columns.Count && tokens[i + 1].Field is null && IsCell(tokens[i + 1])) values.Add(tokens[++i]);
            if (values.Count == 0 && source != FundingSource.Total) continue;
            rows.Add(Row(source, columns, values, unit));
            if (rows.Count == 1 && values.Count > 0) places["funding.executed"] = values[Math.Min(values.Count - 1, 2)].Place;
        }

        return rows.FindIndex(row => row.Source == FundingSource.Total) switch
        {
            < 0 => rows,
            var total => [rows[total], .. rows.Where((row, index) => index != total && row.Source != FundingSource.Total)],
        };
    }

    private static int IndexOfExecuted(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Field == FormField.Executed) return i;
        }

        return -1;
    }

    // 预算数: 2.38, 执行数: 2.38 beside each other, without a table.
    private static List<FundingExecution> Paired(List<HeadEntry> entries, MoneyUnit unit, Dictionary<string, Place> places)
    {
        Money? Amount(params ReadOnlySpan<FormField> fields)
        {
            foreach (var field in fields)
            {
                if (entries.Find(entry => entry.Field == field && entry.Values.Count > 0) is { } entry && MoneyText.TryRead(entry.Values[0].Text, unit, out var money)) return money;
            }

            return null;
        }

        var executed = entries.Find(entry => entry.Field == FormField.Executed && entry.Values.Count > 0)!;
        places["funding.executed"] = executed.Values[0].Place;
        return
        [
            new FundingExecution
            {
                Source = FundingSource.Total,
                InitialBudget = Amount(FormField.InitialBudget),
                AdjustedBudget = Amount(FormField.AdjustedBudget, FormField.YearTotal, FormField.InitialBudget),
                Executed = Amount(FormField.Executed),
                Expected = Amount(FormField.ExpectedExecution),
                RatePercent = entries.Find(entry => entry.Field == FormField.ExecutionRate && entry.Values.Count > 0) is { } rate ? FigureOf(rate.Values[0].Text) : null,
                Line = executed.Label.Place.Line,
            },
        ];
    }

    private static (List<Column> Columns, int Body) Head(IReadOnlyList<Token> tokens, int executed)
    {
        var start = executed;
        while (start > 0 && ColumnOf(tokens[start - 1]) is not null) start--;
        var columns = new List<Column>();
        var i = start;
        for (; i < tokens.Count; i++)
        {
            if (ColumnOf(tokens[i]) is { } column) columns.Add(column);
            else if (tokens[i].Key.Length > 0 || SourceOf(tokens[i]) is not null) break;
        }

        // 预算数 and 执行数 alone: the budget is the one in force.
        if (!columns.Contains(Column.Adjusted) && columns.IndexOf(Column.Initial) is var initial and >= 0 && !tokens[start + initial].Key.StartsWith("年初", StringComparison.Ordinal)) columns[initial] = Column.Adjusted;
        return (columns, i);
    }

    private static Column? ColumnOf(Token token) => token.Field switch
    {
        FormField.InitialBudget => Column.Initial,
        FormField.AdjustedBudget => Column.Adjusted,
        FormField.YearTotal when BudgetHeads.Contains(token.Key) => token.Key.StartsWith("全年", StringComparison.Ordinal) ? Column.Adjusted : Column.Initial,
        FormField.Executed => Column.Executed,
        FormField.ExpectedExecution => Column.Expected,
        FormField.ExecutionRate => Column.Rate,
        _ when token.Columns.Contains(IndicatorColumn.Points) => Column.Points,
        _ when token.Columns.Contains(IndicatorColumn.Score) => Column.Score,
        _ => null,
    };

    private static FundingSource? SourceOf(Token token) => token.Field switch
    {
        FormField.YearTotal or FormField.WholeTotal => FundingSource.Total,
        FormField.Fiscal or FormField.CurrentYearFiscal => FundingSource.CurrentYearFiscal,
        FormField.CarriedOver => FundingSource.CarriedOver,
        FormField.OtherFunds => FundingSource.Other,
        _ => null,
    };

    private static bool IsCell(Token token) => token.Columns.Length == 0 && (MoneyText.Is(token.Text) || FigureOf(token.Text) is not null || IsDash(token.Text));

    private static bool IsDash(string text) => text is "-" or "—" or "——" or "/" or "－" or "–";

    private static FundingExecution Row(FundingSource source, List<Column> columns, List<Token> values, MoneyUnit unit)
    {
        var row = new FundingExecution { Source = source, Line = values.Count > 0 ? values[0].Place.Line : 0 };
        foreach (var (column, value) in Pair(columns, values))
        {
            if (IsDash(value.Text)) continue;
            Money? money = MoneyText.TryRead(value.Text, unit, out var amount) ? amount : null;
            row = column switch
            {
                Column.Initial => row with { InitialBudget = money },
                Column.Adjusted => row with { AdjustedBudget = money },
                Column.Executed => row with { Executed = money },
                Column.Expected => row with { Expected = money },
                Column.Points => row with { Points = FigureOf(value.Text) },
                Column.Rate => row with { RatePercent = FigureOf(value.Text) },
                Column.Score => row with { Score = FigureOf(value.Text) },
            };
        }

        return row;
    }

    // With as many values as columns they go in order. With fewer, a value with % is the rate and what follows it the score.
    private static IEnumerable<(Column Column, Token Value)> Pair(List<Column> columns, List<Token> values)
    {
        if (values.Count == columns.Count)
        {
            for (var i = 0; i < values.Count; i++) yield return (columns[i], values[i]);
            yield break;
        }

        var next = 0;
        for (var i = 0; i < values.Count && next < columns.Count; i++)
        {
            if (values[i].Text.EndsWith('%') || values[i].Text.EndsWith('％'))
            {
                var rate = columns.IndexOf(Column.Rate);
                if (rate >= next) next = rate;
            }

            yield return (columns[next++], values[i]);
        }
    }

    private static Figure? FigureOf(string text)
    {
        var span = text.AsSpan().Trim().TrimEnd("%％分");
        return ValueText.Number(span) is { } number ? new Figure(number, text.Trim()) : null;
    }
}
