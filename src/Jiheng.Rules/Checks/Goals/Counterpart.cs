using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Goals;

/// <summary>The indicator that measures what a goal's quantity speaks of.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Share">How much of its name stands in the goal's clause.</param>
/// <param name="Goal">The goal's number, in the unit of comparison.</param>
/// <param name="Value">The indicator's number, in the same unit.</param>
/// <param name="OtherKindOfUnit">One counts persons, the other things: the numbers cannot be compared.</param>
internal sealed record Counterpart(Indicator Indicator, decimal Share, decimal Goal, decimal Value, bool OtherKindOfUnit)
{
    private const int WordsToMatch = 2;
    private const int RateWord = 3;

    /// <summary>The one that shares most words and has a unit of the same sort; null where none shares enough.</summary>
    public static Counterpart? Of(Examination exam, GoalMeasure measure)
    {
        var least = exam.Parameters["goal.match.share"];
        HashSet<uint>? told = null;
        Counterpart? best = null;
        var indicators = exam.Form.Indicators;
        for (var i = 0; i < indicators.Count; i++)
        {
            if (indicators[i].Target is not { Number: { } number } target || !Comparable(measure, target.Unit, out var goal, out var factor, out var other)) continue;
            if (told is null)
            {
                told = [];
                ContentWords.AddTo(told, measure.Clause);
            }

            if (IsPercent(measure.Unit) && !TellsSameRate(measure.Clause, indicators[i].Name)) continue;
            int shared = 0, all = 0;
            foreach (var word in exam.Goals.IndicatorWords[i])
            {
                if (ContentWords.IsSynonym(word)) continue;
                all++;
                if (told.Contains(word)) shared++;
            }

            if (shared < WordsToMatch || shared < least * all) continue;
            var share = (decimal)shared / all;
            if (best is not null && best.Share >= share) continue;
            // 每周推文次数 counts by the week itself.
            if (measure.Frequency is { } frequency && indicators[i].Name.Contains(frequency, StringComparison.Ordinal)) goal = measure.Number;
            best = new Counterpart(indicators[i], share, goal, number * factor, other);
        }

        return best;
    }

    private static bool Comparable(GoalMeasure measure, string? unit, out decimal goal, out decimal factor, out bool otherKind)
    {
        (goal, factor, otherKind) = (measure.PerYear, 1, false);
        if (unit is null) return false;
        if (MeasureWords.Minutes.TryGetValue(measure.Unit, out var minutes))
        {
            goal = measure.Number * minutes;
            return MeasureWords.Minutes.TryGetValue(unit, out factor);
        }

        if (IsPercent(measure.Unit)) return IsPercent(unit);
        if (unit == measure.Unit) return true;
        if (IsPercent(unit) || MeasureWords.Minutes.ContainsKey(unit) || MeasureWords.Units.LongestAt(unit) != unit) return false;
        otherKind = MeasureWords.OfPersons.Contains(unit) != MeasureWords.OfPersons.Contains(measure.Unit);
        return otherKind;
    }

    // 合格率 and 完成率 of one project are different things: the clause must name the rate itself.
    private static bool TellsSameRate(string clause, ReadOnlySpan<char> name)
    {
        name = name.TrimEnd("（）()%％");
        return name.Length >= RateWord && clause.AsSpan().Contains(name[^RateWord..], StringComparison.Ordinal);
    }

    private static bool IsPercent(string unit) => unit is "%" or "％" or "百分比";
}
