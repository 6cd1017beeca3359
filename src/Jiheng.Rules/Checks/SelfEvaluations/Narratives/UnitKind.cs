using Jiheng.Rules.Scoring;

namespace Jiheng.Rules.Checks.SelfEvaluations.Narratives;

/// <summary>What a unit measures: 5 次 and 89 批次 may be held against each other, 5 次 and 30 % may not.</summary>
internal enum UnitKind
{
    Count,
    Percent,
    Duration,
    Money,
    Size,
}

internal static class UnitKinds
{
    public static UnitKind Of(string unit) => ComparableUnits.IsPercent(unit) ? UnitKind.Percent
        : ScoringWords.IsDuration(unit) || unit is "个月" ? UnitKind.Duration
        : unit.EndsWith('元') ? UnitKind.Money
        : unit.EndsWith('米') || unit is "公里" or "亩" or "吨" or "公斤" or "千克" ? UnitKind.Size
        : UnitKind.Count;
}
