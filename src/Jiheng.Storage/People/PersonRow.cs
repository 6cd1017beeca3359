using Jiheng.Domain.People;
using Jiheng.Storage.People.Planning;
using Jiheng.Storage.Records;
using Jiheng.Storage.Searching;

namespace Jiheng.Storage.People;

/// <summary>A person as lists show it.</summary>
/// <param name="Person">The person.</param>
/// <param name="OrganisationId">The number of the person's organisation.</param>
/// <param name="OrganisationName">Its name.</param>
/// <param name="Revision">Counts changes, so that two people at once notice each other.</param>
public sealed record PersonRow(Person Person, long OrganisationId, string OrganisationName, int Revision)
{
    internal static PersonRow Of(KnownPerson known) => new(known.Person, known.OrganisationId, known.OrganisationName, known.Revision);
}

/// <summary>Which people are asked for; what is null does not matter.</summary>
public sealed record PersonFilter
{
    /// <summary>What account or name holds; empty: anything.</summary>
    public string Text { get; init; } = "";

    /// <summary>Those of this organisation and of all below it.</summary>
    public long? Below { get; init; }

    /// <summary>Those who hold this role.</summary>
    public Role? Role { get; init; }

    public PersonStatus? Status { get; init; }

    /// <summary>Only those who hold no role.</summary>
    public bool WithoutRole { get; init; }

    internal IQueryable<StoredPerson> Of(IQueryable<StoredPerson> people)
    {
        if (FoldedText.Plain(Text) is { Length: > 0 } folded) people = people.Where(row => row.Search.Contains(folded));
        if (Role is { } role) people = people.Where(row => row.Grants.Any(grant => grant.Role == role));
        if (WithoutRole) people = people.Where(row => row.Grants.Count == 0);
        if (Status is { } status) people = people.Where(row => row.Status == status);
        return people;
    }
}
