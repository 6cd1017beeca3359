namespace Jiheng.Domain.Organisations;

/// <summary>What can happen to an organisation from one year to the next.</summary>
public enum OrganisationChangeKind
{
    Created,
    Renamed,

    /// <summary>It stands below another organisation</summary>
    Moved,

    /// <summary>It has another code</summary>
    Recoded,

    /// <summary>It is of another kind</summary>
    Reclassified,

    /// <summary>Another office of the finance bureau is in charge of it</summary>
    Reassigned,

    /// <summary>It goes on in another organisation</summary>
    Merged,

    Closed,

    /// <summary>It was closed and exists again</summary>
    Reopened,
}
