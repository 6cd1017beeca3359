using Jiheng.Domain.Indicators;

namespace Jiheng.Storage.Indicators;

/// <summary>Which indicators are wanted.</summary>
public sealed record IndicatorFilter
{
    /// <summary>Words that the name or the field must hold, parted by blanks; null: any.</summary>
    public string? Text { get; init; }

    public IndicatorLevel1? Level1 { get; init; }

    public IndicatorLevel2? Level2 { get; init; }

    public IndicatorSource? Source { get; init; }

    /// <summary>Whether nothing is asked.</summary>
    public bool IsEmpty => this == new IndicatorFilter();
}
