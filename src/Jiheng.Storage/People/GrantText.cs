using Jiheng.Domain.People;
using Jiheng.Domain.Terms;

namespace Jiheng.Storage.People;

/// <summary>How roles and their reach stand in two cells of a file: 经办人、单位审核人 and 本单位；本单位及下属. An empty reach is the usual one.</summary>
public static class GrantText
{
    private const char Between = '、';
    private const char BetweenReaches = '；';
    private const char BeforeOffices = '：';

    /// <summary>The roles' names.</summary>
    public static string Roles(IReadOnlyList<RoleGrant> grants) => string.Join(Between, Sorted(grants).Select(grant => Glossary.Label(grant.Role)));

    /// <summary>The roles' reach, in the order of the roles; empty where all have their usual one.</summary>
    public static string Reaches(IReadOnlyList<RoleGrant> grants) =>
        grants.All(grant => grant.Offices.Count == 0 && grant.Reach == RoleRules.Reaches(grant.Role)[0]) ? "" : string.Join(BetweenReaches, Sorted(grants).Select(Reach));

    internal static string[] SplitRoles(string text) => text.Split([Between, ',', '，', ';', BetweenReaches], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    internal static string[] SplitReaches(string text) => text.Length == 0 ? [] : text.Split([BetweenReaches, ';'], StringSplitOptions.TrimEntries);

    /// <summary>归口单位：012、013 in its parts.</summary>
    internal static (string Reach, string[] Offices) SplitOffices(string text) => text.Split([BeforeOffices, ':'], 2, StringSplitOptions.TrimEntries) switch
    {
        [var reach, var offices] => (reach, offices.Split([Between, ',', '，'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
        _ => (text, []),
    };

    private static string Reach(RoleGrant grant) =>
        Glossary.Label(grant.Reach) + (grant.Offices.Count == 0 ? "" : BeforeOffices + string.Join(Between, grant.Offices.Select(office => office.Key).Order(StringComparer.Ordinal)));

    private static IEnumerable<RoleGrant> Sorted(IEnumerable<RoleGrant> grants) => grants.OrderBy(grant => grant.Role);
}
