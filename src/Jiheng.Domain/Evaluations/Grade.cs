namespace Jiheng.Domain.Evaluations;

/// <summary>The grade of a total score (评价等级). Bands belong to a scoring profile, not to this type.</summary>
public enum Grade
{
    /// <summary>优</summary>
    Excellent,

    /// <summary>良</summary>
    Good,

    /// <summary>中 (合格)</summary>
    Fair,

    /// <summary>差 (不合格)</summary>
    Poor,
}
