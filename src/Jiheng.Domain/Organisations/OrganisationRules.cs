namespace Jiheng.Domain.Organisations;

/// <summary>What may stand where in the tree of organisations.</summary>
public static class OrganisationRules
{
    /// <summary>The first year that can be told of an organisation.</summary>
    public const int FirstYear = 1980;

    /// <summary>The last year that can be told of an organisation.</summary>
    public const int LastYear = 2100;

    /// <summary>The longest name, in characters.</summary>
    public const int LongestName = 200;

    /// <summary>How deep a tree may be; the deepest real one has nine levels.</summary>
    public const int MostLevels = 24;

    /// <summary>The kinds of organisation below which one of a kind may stand, the usual one first.</summary>
    public static IReadOnlyList<OrganisationKind> Above(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Division => [OrganisationKind.Division],
        OrganisationKind.FinanceBureau => [OrganisationKind.Division],
        OrganisationKind.Office => [OrganisationKind.FinanceBureau],
        OrganisationKind.Department => [OrganisationKind.FinanceBureau, OrganisationKind.Division],
        OrganisationKind.Unit => [OrganisationKind.Department, OrganisationKind.Unit, OrganisationKind.FinanceBureau],
        OrganisationKind.Section => [OrganisationKind.Unit, OrganisationKind.Department, OrganisationKind.FinanceBureau],
    };

    /// <summary>Only a division may stand at the top.</summary>
    public static bool MayBeRoot(OrganisationKind kind) => kind == OrganisationKind.Division;

    /// <summary>Whether an office of the finance bureau is in charge of organisations of a kind.</summary>
    public static bool HasOffice(OrganisationKind kind) => kind is OrganisationKind.Department or OrganisationKind.Unit;
}
