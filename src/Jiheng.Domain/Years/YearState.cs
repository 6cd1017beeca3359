namespace Jiheng.Domain.Years;

/// <summary>How far a budget year is.</summary>
public enum YearState
{
    /// <summary>It is being set up, and nobody files yet</summary>
    Preparing,

    /// <summary>Forms are filed and reviewed</summary>
    Open,

    /// <summary>Done: its set-up stays as it is</summary>
    Closed,
}
