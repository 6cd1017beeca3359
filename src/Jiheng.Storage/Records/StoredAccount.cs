namespace Jiheng.Storage.Records;

/// <summary>By what a person signs in. Who has no row here cannot.</summary>
public sealed class StoredAccount
{
    public long PersonId { get; set; }

    /// <summary>The password's hash; null: none was given out yet.</summary>
    public string? Password { get; set; }

    /// <summary>Whether the password was given out by somebody else.</summary>
    public bool MustChange { get; set; }

    public DateTime? PasswordAt { get; set; }

    /// <summary>Wrong passwords and codes since the last right one; one that is being looked at counts already.</summary>
    public int Failures { get; set; }

    public DateTime? LockedUntil { get; set; }

    /// <summary>The second factor's key, enciphered; null: none is set up.</summary>
    public string? Factor { get; set; }

    /// <summary>The last time step whose code was taken: neither it nor an earlier one is taken again.</summary>
    public long FactorStep { get; set; }
}

/// <summary>A password that a person had.</summary>
public sealed class StoredFormerPassword
{
    public long Id { get; set; }

    public long PersonId { get; set; }

    public required string Password { get; set; }

    public DateTime At { get; set; }
}
