namespace Jiheng.Domain.Indicators;

/// <summary>The causes of a deviation that the monitoring form lets one tick (财预〔2019〕136号).</summary>
public enum DeviationCause
{
    /// <summary>经费保障</summary>
    Funds,

    /// <summary>制度保障</summary>
    Institution,

    /// <summary>人员保障</summary>
    Staff,

    /// <summary>硬件条件保障</summary>
    Equipment,

    /// <summary>其他</summary>
    Other,
}
