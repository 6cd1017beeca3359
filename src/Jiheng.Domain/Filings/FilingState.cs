namespace Jiheng.Domain.Filings;

/// <summary>Where a filing stands: one form that a unit hands in for a project and a year.</summary>
public enum FilingState
{
    /// <summary>The unit fills it in</summary>
    Draft,

    /// <summary>It was handed in, and the reviewers look at it one after the other</summary>
    InReview,

    /// <summary>A reviewer gave it back to the unit with reasons</summary>
    Returned,

    /// <summary>The last reviewer agreed: its targets are binding and locked</summary>
    Approved,
}
