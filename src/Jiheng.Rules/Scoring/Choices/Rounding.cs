namespace Jiheng.Rules.Scoring.Choices;

/// <summary>How a score is cut to the decimals that a form prints.</summary>
/// <param name="Rule">四舍五入 or 截取.</param>
/// <param name="Decimals">0 to 4.</param>
public readonly record struct Rounding(RoundingRule Rule, int Decimals)
{
    public decimal Apply(decimal value) => Rule switch
    {
        RoundingRule.HalfUp => decimal.Round(value, Decimals, MidpointRounding.AwayFromZero),
        RoundingRule.Truncate => decimal.Round(value, Decimals, MidpointRounding.ToZero),
    };
}

/// <summary>How a computed score is cut to the printed decimals.</summary>
public enum RoundingRule
{
    /// <summary>四舍五入</summary>
    HalfUp,

    /// <summary>截取: the further decimals are cut off</summary>
    Truncate,
}
