namespace Jiheng.Domain.Indicators;

/// <summary>How an actual value is held against its target (计算符号, 指标性质).</summary>
public enum ComparisonOperator
{
    /// <summary>≥</summary>
    AtLeast,

    /// <summary>≤</summary>
    AtMost,

    /// <summary>=</summary>
    EqualTo,

    /// <summary>&gt;</summary>
    MoreThan,

    /// <summary>&lt;</summary>
    LessThan,
}
