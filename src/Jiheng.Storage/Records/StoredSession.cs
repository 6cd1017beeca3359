using Jiheng.Domain.People;

namespace Jiheng.Storage.Records;

/// <summary>A browser in which somebody is signed in, or is about to be.</summary>
public sealed class StoredSession
{
    public long Id { get; set; }

    /// <summary>SHA-256 of what the browser holds: who reads the database cannot sign in with it.</summary>
    public required string Token { get; set; }

    public long PersonId { get; set; }

    public SignInStage Stage { get; set; }

    public DateTime StartedAt { get; set; }

    public DateTime SeenAt { get; set; }

    public DateTime? EndedAt { get; set; }

    /// <summary>The address that it was opened from.</summary>
    public required string Origin { get; set; }

    /// <summary>What the browser says of itself.</summary>
    public required string Browser { get; set; }
}

/// <summary>An attempt to sign in.</summary>
public sealed class StoredSignIn
{
    public long Id { get; set; }

    public DateTime At { get; set; }

    /// <summary>The account as it was typed.</summary>
    public required string Account { get; set; }

    /// <summary>Null where there is no such account.</summary>
    public long? PersonId { get; set; }

    public SignInOutcome Outcome { get; set; }

    public required string Origin { get; set; }

    public required string Browser { get; set; }
}
