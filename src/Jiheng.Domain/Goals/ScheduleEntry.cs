namespace Jiheng.Domain.Goals;

/// <summary>One point of the expenditure schedule (资金支出计划).</summary>
/// <param name="Month">1 to 12: the plan speaks of this month's end.</param>
/// <param name="CumulativePercent">Share of the year's money spent by then, 0 to 100; null where the cell is empty.</param>
public readonly record struct ScheduleEntry(int Month, decimal? CumulativePercent);
