namespace Jiheng.Domain.Indicators;

/// <summary>What a printed value is.</summary>
public enum ValueNature
{
    /// <summary>定量: a number, with or without operator and unit</summary>
    Measured,

    /// <summary>定性: words, a date or a span</summary>
    Described,

    /// <summary>A tier of 财预〔2020〕10号: 达成 / 部分达成 / 未达成</summary>
    Tier,

    /// <summary>是/否: both answers printed as one value</summary>
    YesNo,

    /// <summary>不适用, 未发生, 无</summary>
    NotApplicable,
}
