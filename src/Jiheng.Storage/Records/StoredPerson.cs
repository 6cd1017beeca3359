using Jiheng.Domain.People;

namespace Jiheng.Storage.Records;

/// <summary>A person with an account.</summary>
public sealed class StoredPerson
{
    /// <summary>Given by the import, counting up; never given twice.</summary>
    public long Id { get; set; }

    /// <summary>Unique, lower case.</summary>
    public required string Account { get; set; }

    public required string Name { get; set; }

    public long OrganisationId { get; set; }

    public PersonStatus Status { get; set; }

    /// <summary>Account and folded name, for searching.</summary>
    public required string Search { get; set; }

    /// <summary>Counts changes, so that two people at once notice each other.</summary>
    public int Revision { get; set; }

    public List<StoredGrant> Grants { get; } = [];
}

/// <summary>A role that a person holds.</summary>
public sealed class StoredGrant
{
    public long PersonId { get; set; }

    public Role Role { get; set; }

    public Reach Reach { get; set; }
}

/// <summary>An office whose organisations a role reaches.</summary>
public sealed class StoredGrantOffice
{
    public long PersonId { get; set; }

    public Role Role { get; set; }

    public long OfficeId { get; set; }
}
