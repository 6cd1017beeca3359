namespace Jiheng.Domain.People;

/// <summary>Whose documents a role lets a person see.</summary>
public enum Reach
{
    /// <summary>None: the administrators of the system</summary>
    None,

    /// <summary>Those of the person's own organisation</summary>
    Own,

    /// <summary>Those of the person's organisation and of all below it</summary>
    Subordinates,

    /// <summary>Those of all organisations that some offices of the finance bureau are in charge of</summary>
    Offices,

    /// <summary>Those of the whole division</summary>
    Division,

    /// <summary>What was assigned to the person, one by one</summary>
    Assigned,

    /// <summary>What is published</summary>
    Published,
}
