namespace Jiheng.Rules.Overrides;

/// <summary>The overrides of one target along the calendar.</summary>
internal sealed class OverrideTimeline(IReadOnlyList<RuleOverride> overrides)
{
    /// <summary>What holds on a day: of several the one that begins last, of those that begin together the one that was made last; null where none does.</summary>
    public RuleOverride? On(DateOnly day)
    {
        RuleOverride? strongest = null;
        foreach (var each in overrides)
        {
            if (each.HoldsOn(day) && (strongest is null || each.From >= strongest.From)) strongest = each;
        }

        return strongest;
    }

    /// <summary>Lays the overrides over a dated history: a new one, with an entry for each day on which something changes.</summary>
    /// <param name="days">The days of the history. Before the first of them the first entry holds.</param>
    /// <param name="known">What the history says on a day, dated with that day.</param>
    /// <param name="own">What an override says instead.</param>
    public IReadOnlyList<T> Over<T>(IReadOnlyList<DateOnly> days, Func<DateOnly, T> known, Func<DateOnly, RuleOverride, T> own)
    {
        List<DateOnly> changes = [.. days, .. overrides.Select(each => each.From), .. overrides.Where(each => each.Until < DateOnly.MaxValue).Select(each => each.Until!.Value.AddDays(1))];
        // The first entry of a history holds for all that was before; an override never does.
        if (overrides.Any(each => each.From <= days[0])) changes.Add(DateOnly.MinValue);
        return [.. changes.Distinct().Order().Select(day => On(day) is { } holds ? own(day, holds) : known(day))];
    }
}
