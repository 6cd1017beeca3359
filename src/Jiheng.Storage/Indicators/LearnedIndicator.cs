using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;

namespace Jiheng.Storage.Indicators;

/// <summary>What a form teaches of one indicator.</summary>
/// <param name="Key">The row it belongs to.</param>
/// <param name="Name">The name as printed, on one line and without its number.</param>
/// <param name="Target">The target; null where the cell is empty.</param>
/// <param name="Explanation">The form's own explanation; null where it has none.</param>
internal sealed record LearnedIndicator(IndicatorKey Key, string Name, IndicatorValue? Target, string? Explanation)
{
    // What is longer is a sentence, and no name that anybody would use again.
    private const int LongestName = 100;

    /// <summary>A form's indicators, each once. Those without a name or a level are left out.</summary>
    public static IReadOnlyList<LearnedIndicator> AllOf(PerformanceForm form) =>
        [.. form.AllIndicators.Select(Of).OfType<LearnedIndicator>().DistinctBy(indicator => indicator.Key).OrderBy(indicator => indicator.Key.Name, StringComparer.Ordinal)];

    private static LearnedIndicator? Of(Indicator indicator)
    {
        var (first, second) = Levels(indicator.Level1, indicator.Level2);
        var name = IndicatorName.WithoutNumber(string.Join(' ', indicator.Name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        var key = IndicatorName.Key(name);
        if (key.Length == 0 || name.Length > LongestName || (first, second) == default) return null;
        return new LearnedIndicator(new IndicatorKey(first, second, key), name, indicator.Target, string.IsNullOrWhiteSpace(indicator.Description) ? null : indicator.Description.Trim());
    }

    // One name under one level, whichever of the two the form prints.
    private static (IndicatorLevel1, IndicatorLevel2) Levels(IndicatorLevel1 first, IndicatorLevel2 second) => (first, second) switch
    {
        (IndicatorLevel1.Satisfaction, IndicatorLevel2.Unknown) => (first, IndicatorLevel2.ServiceSatisfaction),
        (IndicatorLevel1.Cost, IndicatorLevel2.Cost) => (first, IndicatorLevel2.EconomicCost),
        (IndicatorLevel1.Unknown, _) => (LevelTaxonomy.ParentOf(second), second),
        _ => (first, second),
    };
}

/// <summary>What tells one indicator of a division from another.</summary>
/// <param name="Level1">The first level.</param>
/// <param name="Level2">The second level.</param>
/// <param name="Name">IndicatorName.Key.</param>
internal readonly record struct IndicatorKey(IndicatorLevel1 Level1, IndicatorLevel2 Level2, string Name);
