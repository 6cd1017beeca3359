using Jiheng.Domain.Indicators;

namespace Jiheng.Rules.Checks.Comparing;

/// <summary>An indicator in both forms, or in one of them.</summary>
/// <param name="Change">What became of it.</param>
/// <param name="Declared">As declared; null where it was not.</param>
/// <param name="Now">As it stands in the other form; null where it does not.</param>
/// <param name="LevelsDiffer">Whether it moved to another level.</param>
public sealed record ComparedIndicator(Change Change, Indicator? Declared, Indicator? Now, bool LevelsDiffer)
{
    internal static ComparedIndicator Of(Indicator? declared, Indicator? now)
    {
        if (declared is null) return new ComparedIndicator(Change.Added, null, now, false);
        if (now is null) return new ComparedIndicator(Change.Missing, declared, null, false);
        var moved = Moved(declared, now);
        return new ComparedIndicator(moved || !SameTarget(declared, now) ? Change.Changed : Change.Same, declared, now, moved);
    }

    private static bool SameTarget(Indicator declared, Indicator now) =>
        declared.Target is { } before && now.Target is { } target ? SameValue.Of(target, before) : declared.Target is null && now.Target is null;

    // A level that a form does not tell contradicts nothing.
    private static bool Moved(Indicator declared, Indicator now) =>
        (declared.Level1 != now.Level1 && declared.Level1 != IndicatorLevel1.Unknown && now.Level1 != IndicatorLevel1.Unknown)
        || (declared.Level2 != now.Level2 && declared.Level2 != IndicatorLevel2.Unknown && now.Level2 != IndicatorLevel2.Unknown);
}
