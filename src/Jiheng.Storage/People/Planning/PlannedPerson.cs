using Jiheng.Domain.People;

namespace Jiheng.Storage.People.Planning;

/// <summary>A person as the file tells, beside the person of the library.</summary>
internal sealed class PlannedPerson
{
    /// <summary>Null for a new one.</summary>
    public KnownPerson? Existing { get; init; }

    public required Person Person { get; init; }

    public required long OrganisationId { get; init; }

    public List<PlannedPersonChange> Changes { get; } = [];
}

/// <summary>A person of the library with the numbers of its rows.</summary>
internal sealed record KnownPerson(long Id, long OrganisationId, string OrganisationName, int Revision, Person Person);

/// <summary>What is to be known of an organisation to put people into it.</summary>
internal sealed record KnownOrganisation(long Id, string Key, string Name, bool IsClosed);
