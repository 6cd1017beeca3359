using Jiheng.Domain.Evaluations;

namespace Jiheng.Domain.Indicators;

/// <summary>A target value (指标值) or actual value (实际完成值): printed text and what it was understood to be.</summary>
public sealed record IndicatorValue
{
    /// <summary>As printed, operator and unit included.</summary>
    public required string Text { get; init; }

    public required ValueNature Nature { get; init; }

    /// <summary>Null where none is printed.</summary>
    public ComparisonOperator? Operator { get; init; }

    /// <summary>The operator as printed, such as "≥", ">=", "《" or "不低于"; null where none is printed.</summary>
    public string? PrintedOperator { get; init; }

    /// <summary>Null unless <see cref="Nature"/> is Measured.</summary>
    public decimal? Number { get; init; }

    /// <summary>The unit as printed without brackets; null where none is printed.</summary>
    public string? Unit { get; init; }

    /// <summary>Set where <see cref="Nature"/> is Tier.</summary>
    public QualitativeTier? Tier { get; init; }

    /// <summary>The value's words without operator, for a value that is not measured.</summary>
    public string? Words { get; init; }

    public override string ToString() => Text;
}
