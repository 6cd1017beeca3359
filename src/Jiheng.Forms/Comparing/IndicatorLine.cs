using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;

namespace Jiheng.Forms.Comparing;

/// <summary>One indicator of a project over its years, also where it was called a little otherwise or stood elsewhere.</summary>
/// <param name="Level1">Its first level in the latest year that has it, as printed.</param>
/// <param name="Level2">Its second level; empty where none is printed.</param>
/// <param name="Name">Its name in that year.</param>
/// <param name="Years">What each year says of it, in the order of the years asked for; null where a year does not have it.</param>
public sealed record IndicatorLine(string Level1, string Level2, string Name, IReadOnlyList<IndicatorOfYear?> Years)
{
    /// <summary>All indicators: those of the first year in its order, then those that only others have.</summary>
    /// <param name="years">The years' forms, the latest first: what was declared, and what says how it came out; null where there is none.</param>
    public static IReadOnlyList<IndicatorLine> Of(IReadOnlyList<(PerformanceForm? Declared, PerformanceForm? Result)> years)
    {
        ArgumentNullException.ThrowIfNull(years);
        List<(Indicator Latest, ComparedRow Row, IndicatorOfYear?[] Years)> lines = [];
        for (var year = 0; year < years.Count; year++)
        {
            var rows = Merged(years[year].Declared, years[year].Result);
            var pairs = RowPairs.ByName([.. rows.Select(row => row.Row)], [.. lines.Select(line => line.Row)]);
            for (var at = 0; at < rows.Count; at++)
            {
                var (indicator, row, said) = rows[at];
                if (pairs.AfterOf(at) is { } line) lines[line].Years[year] = said;
                else lines.Add((indicator, row, Alone(year, said)));
            }
        }

        return [.. lines.Select(line => new IndicatorLine(line.Latest.Level1Name ?? "", line.Latest.Level2Name ?? "", line.Latest.Name, line.Years))];

        IndicatorOfYear?[] Alone(int year, IndicatorOfYear said)
        {
            var all = new IndicatorOfYear?[years.Count];
            all[year] = said;
            return all;
        }
    }

    // What was declared, with how it came out; then what only the result has.
    private static List<(Indicator Indicator, ComparedRow Row, IndicatorOfYear Said)> Merged(PerformanceForm? declared, PerformanceForm? result)
    {
        var (asked, done) = (Rows(declared), Rows(result));
        var pairs = RowPairs.ByName([.. asked.Select(row => row.Row)], [.. done.Select(row => row.Row)]);
        List<(Indicator, ComparedRow, IndicatorOfYear)> all = [];
        for (var at = 0; at < asked.Count; at++)
        {
            var outcome = pairs.AfterOf(at) is { } paired ? done[paired].Indicator : null;
            all.Add((asked[at].Indicator, asked[at].Row, Said(asked[at].Indicator, outcome)));
        }

        all.AddRange(done.Where((_, at) => pairs.BeforeOf(at) is null).Select(row => (row.Indicator, row.Row, Said(row.Indicator, row.Indicator))));
        return all;
    }

    private static IndicatorOfYear Said(Indicator asked, Indicator? outcome) =>
        new(asked.Name, asked.Target?.Text, asked.Points?.Text, outcome?.Actual?.Text, outcome?.Score?.Text);

    private static List<(Indicator Indicator, ComparedRow Row)> Rows(PerformanceForm? form) => form is null ? [] :
    [
        .. form.Indicators.Zip(FormRows.Indicators(form)),
        .. form.GoalsByTask.SelectMany((task, at) => task.Indicators.Zip(FormRows.Indicators(form, at))),
    ];
}

/// <summary>What a year says of an indicator, as printed; null where it says nothing.</summary>
/// <param name="Name">What it is called that year.</param>
/// <param name="Target">年度指标值.</param>
/// <param name="Points">分值.</param>
/// <param name="Actual">实际完成值.</param>
/// <param name="Score">得分.</param>
public sealed record IndicatorOfYear(string Name, string? Target, string? Points, string? Actual, string? Score);
