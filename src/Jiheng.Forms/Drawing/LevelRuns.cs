using Jiheng.Domain.Indicators;

namespace Jiheng.Forms.Drawing;

/// <summary>Levels that stand once for the rows that share them.</summary>
internal static class LevelRuns
{
    /// <summary>How many rows a merged cell covers that begins here; 0 where it began above.</summary>
    public static int At<T>(IReadOnlyList<T> rows, int at, Func<T, T, bool> same)
    {
        if (at > 0 && same(rows[at - 1], rows[at])) return 0;
        var end = at + 1;
        while (end < rows.Count && same(rows[end - 1], rows[end])) end++;
        return end - at;
    }

    public static bool SameFirst(Indicator above, Indicator below) => above.Level1Name == below.Level1Name;

    public static bool SameSecond(Indicator above, Indicator below) => SameFirst(above, below) && above.Level2Name == below.Level2Name;
}
