namespace Jiheng.Rules.Scoring.Choices;

/// <summary>One step of a scale of percentages: the lower bound belongs to it, the upper bound to the band above.</summary>
/// <param name="From">Lower bound in percent, included.</param>
/// <param name="To">Upper bound in percent, excluded, save for the uppermost band.</param>
/// <param name="Value">What the band gives.</param>
public readonly record struct Band<T>(decimal From, decimal To, T Value);

/// <summary>Bands that cover 0 to 100 % without hole or overlap, the highest first.</summary>
public sealed class Bands<T>
{
    private readonly Band<T>[] bands;

    /// <exception cref="FormatException">The bands leave a hole, overlap, or do not reach from 0 to 100.</exception>
    public Bands(IEnumerable<Band<T>> list)
    {
        bands = [.. list.OrderByDescending(band => band.From)];
        if (bands.Length == 0) throw new FormatException("没有列出任何一档。");
        if (bands[0].To != 100) throw new FormatException($"最高一档应到 100，而不是 {bands[0].To:0.##}。");
        if (bands[^1].From != 0) throw new FormatException($"最低一档应从 0 起，而不是 {bands[^1].From:0.##}。");
        for (var i = 0; i < bands.Length; i++)
        {
            // 100 to 100 is the one point that may be a band of its own: "done in full".
            if (bands[i].From >= bands[i].To && bands[i].From != 100) throw new FormatException($"{bands[i].From:0.##} 至 {bands[i].To:0.##} 这一档下限不小于上限。");
            if (i == 0 || bands[i].To == bands[i - 1].From) continue;
            throw new FormatException(bands[i].To < bands[i - 1].From
                ? $"{bands[i].To:0.##} 至 {bands[i - 1].From:0.##} 之间没有归入任何一档。"
                : $"{bands[i - 1].From:0.##} 至 {bands[i].To:0.##} 之间同属两档。");
        }
    }

    public IReadOnlyList<Band<T>> All => bands;

    /// <summary>The band of a percentage; what lies outside 0 to 100 belongs to the nearest band.</summary>
    public Band<T> Of(decimal percent)
    {
        foreach (var band in bands)
        {
            if (percent >= band.From) return band;
        }

        return bands[^1];
    }
}
