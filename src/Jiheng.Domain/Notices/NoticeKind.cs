namespace Jiheng.Domain.Notices;

/// <summary>Of what people are told.</summary>
public enum NoticeKind
{
    /// <summary>A filing waits for a reviewer's decision</summary>
    Waiting,

    /// <summary>A filing waits for an expert, and none was given it yet</summary>
    Unassigned,

    /// <summary>A reviewer agreed, and the next one has it</summary>
    Passed,

    /// <summary>The last reviewer agreed</summary>
    Approved,

    /// <summary>A reviewer gave it back</summary>
    Returned,

    /// <summary>The unit wants to change what was approved</summary>
    Adjusted,

    /// <summary>Somebody said something at a cell, or answered</summary>
    Remarked,

    /// <summary>A last day is near, and something is not done</summary>
    DeadlineNear,

    /// <summary>Whoever is in charge asks for forms that are missing (催报)</summary>
    Reminded,
}
