namespace Jiheng.Domain.People;

/// <summary>What can change of a person.</summary>
public enum PersonChangeKind
{
    Added,
    Renamed,

    /// <summary>The person belongs to another organisation</summary>
    Moved,

    /// <summary>The roles or how far they reach are others</summary>
    RolesChanged,

    Disabled,
    Enabled,
}
