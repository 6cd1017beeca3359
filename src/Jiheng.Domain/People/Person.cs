using Jiheng.Domain.Organisations;

namespace Jiheng.Domain.People;

/// <summary>A person with an account.</summary>
public sealed record Person
{
    /// <summary>The longest account, in characters.</summary>
    public const int LongestAccount = 64;

    /// <summary>The name to sign in with: letters, digits and . _ - @, lower case.</summary>
    public required string Account { get; init; }

    public required string Name { get; init; }

    /// <summary>The organisation to which the person belongs.</summary>
    public required OrganisationCode Organisation { get; init; }

    /// <summary>The person's roles, each once.</summary>
    public required IReadOnlyList<RoleGrant> Grants { get; init; }

    /// <summary>Whether the account may be used.</summary>
    public PersonStatus Status { get; init; }

    /// <summary>An account as it is kept; null where it is none.</summary>
    public static string? AccountOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length is > 0 and <= LongestAccount && text.All(sign => char.IsLetterOrDigit(sign) || sign is '.' or '_' or '-' or '@') ? text.ToLowerInvariant() : null;
    }
}

/// <summary>A role that a person holds.</summary>
/// <param name="Role">Which role.</param>
/// <param name="Reach">Whose documents it lets the person see.</param>
/// <param name="Offices">With <see cref="Reach.Offices"/> the offices that are meant, none meaning the person's own; else none.</param>
public sealed record RoleGrant(Role Role, Reach Reach, IReadOnlyList<OrganisationCode> Offices);
