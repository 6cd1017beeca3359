namespace Jiheng.Domain.Evaluations;

/// <summary>The three tiers of a qualitative result (财预〔2020〕10号).</summary>
public enum QualitativeTier
{
    /// <summary>达成年度指标: 100 % to 80 % of the points, both included</summary>
    Reached,

    /// <summary>部分达成年度指标并具有一定效果: below 80 % to 60 %, 60 % included</summary>
    PartlyReached,

    /// <summary>未达成年度指标且效果较差: below 60 % to 0</summary>
    NotReached,
}
