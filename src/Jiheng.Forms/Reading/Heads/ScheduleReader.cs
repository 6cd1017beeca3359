using Jiheng.Domain.Goals;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Forms.Reading.Heads;

/// <summary>资金支出计划: month ends in one row, cumulative percentages below them; an empty cell stays empty.</summary>
internal static class ScheduleReader
{
    public static List<ScheduleEntry> Read(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Field != FormField.Schedule) continue;
            var months = new List<(int Month, int Cell)>();
            var k = i + 1;
            for (; k < tokens.Count && MonthOf(tokens[k].Text) is { } month; k++) months.Add((month, tokens[k].Cell));
            if (months.Count == 0) continue;
            var values = new Dictionary<int, decimal>();
            var order = 0;
            for (; k < tokens.Count && tokens[k].Field is null && PercentOf(tokens[k].Text) is { } percent; k++)
            {
                var at = tokens[k].RowCells > 1 ? months.FindIndex(entry => entry.Cell == tokens[k].Cell) : order;
                if (at >= 0 && at < months.Count) values[months[at].Month] = percent;
                order++;
            }

            return [.. months.Select(entry => new ScheduleEntry(entry.Month, values.TryGetValue(entry.Month, out var percent) ? percent : null))];
        }

        return [];
    }

    private static int? MonthOf(string text)
    {
        var month = text.IndexOf('月', StringComparison.Ordinal);
        return month is 1 or 2 && text.Length <= 4 && ValueText.Number(text.AsSpan(0, month)) is { } number and >= 1 and <= 12 ? (int)number : null;
    }

    private static decimal? PercentOf(string text) => ValueText.Number(text.AsSpan().Trim().TrimEnd("%％")) is { } number and >= 0 and <= 100 ? number : null;
}
