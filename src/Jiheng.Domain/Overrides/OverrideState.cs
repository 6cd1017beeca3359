namespace Jiheng.Domain.Overrides;

/// <summary>How far an override is. It only ever goes on, and is never deleted.</summary>
public enum OverrideState
{
    /// <summary>Written down; it changes nothing yet</summary>
    Draft,

    /// <summary>Switched on: it holds for forms of its days</summary>
    InForce,

    /// <summary>Given up, or switched off again; it changes nothing any more</summary>
    Withdrawn,
}
