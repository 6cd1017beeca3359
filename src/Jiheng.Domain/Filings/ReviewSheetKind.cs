namespace Jiheng.Domain.Filings;

/// <summary>The two sheets on which targets are reviewed (财预〔2015〕88号).</summary>
public enum ReviewSheetKind
{
    /// <summary>Each item is graded</summary>
    General,

    /// <summary>Each item is given points, for key projects (重点项目)</summary>
    Key,
}
