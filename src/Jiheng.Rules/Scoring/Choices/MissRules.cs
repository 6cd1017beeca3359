namespace Jiheng.Rules.Scoring.Choices;

/// <summary>How a missed ≥, > or = target scores.</summary>
/// <param name="Rule">The formula.</param>
/// <param name="Percent">The pass line or the flat share, in percent; 0 for the proportional formula.</param>
public readonly record struct ForwardMiss(ForwardMissRule Rule, decimal Percent);

/// <summary>How a target that was not reached (≥, &gt;) scores.</summary>
public enum ForwardMissRule
{
    /// <summary>按完成比例: actual ÷ target × points</summary>
    Proportional,

    /// <summary>及格门槛: proportional, nothing below the line</summary>
    PassLine,

    /// <summary>固定比例: the same share of the points however much was missed; nothing where nothing was done</summary>
    Flat,
}

/// <summary>How an overrun limit (≤, &lt;) scores.</summary>
public enum ReverseMiss
{
    /// <summary>指标值÷实际值: target ÷ actual × points</summary>
    TargetOverActual,

    /// <summary>按超出程度: (1 − (actual − target) ÷ target) × points, nothing from twice the target on</summary>
    Linear,

    /// <summary>不得分</summary>
    Nothing,
}

/// <summary>What "=" asks for.</summary>
public enum EqualReading
{
    /// <summary>至少达到: more is as good</summary>
    AtLeast,

    /// <summary>恰好等于: a deviation counts both ways</summary>
    Exact,
}

/// <summary>How a result far over its target scores.</summary>
/// <param name="Rule">What happens beyond the limit.</param>
/// <param name="LimitPercent">The limit of actual ÷ target in percent; 0 where there is none.</param>
public readonly record struct OverAchievement(OverRule Rule, decimal LimitPercent);

/// <summary>What happens to an actual value far beyond its target.</summary>
public enum OverRule
{
    /// <summary>满分</summary>
    Full,

    /// <summary>满分并说明: full points, but a written cause is due beyond the limit</summary>
    Flag,

    /// <summary>按比例调减: points × limit ÷ (actual ÷ target) beyond the limit</summary>
    Reduce,
}

/// <summary>What happens to an indicator whose matter did not arise in the year.</summary>
public enum NotApplicableReading
{
    /// <summary>剔除折算: dropped, the others are scaled up to the full points</summary>
    Redistribute,

    /// <summary>保留满分: full points with a note</summary>
    KeepFull,
}
