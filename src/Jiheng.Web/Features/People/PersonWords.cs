using Jiheng.Domain.People;
using Jiheng.Domain.Terms;
using Jiheng.Storage.People;
using Jiheng.Web.Access;

namespace Jiheng.Web.Features.People;

/// <summary>People in addresses and words.</summary>
internal static class PersonWords
{
    public static string Address(string account) => $"/people/{Uri.EscapeDataString(account)}";

    public static string Roles(Person person) => person.Grants.Count == 0 ? "（还没有角色）" : GrantText.Roles(person.Grants);

    /// <summary>How far a role reaches: 归口单位：教科文科、社会保障科.</summary>
    /// <param name="grant">The role.</param>
    /// <param name="names">Names of offices by their codes; one that is missing is shown by its code.</param>
    public static string Reach(RoleGrant grant, IReadOnlyDictionary<string, string> names) =>
        Glossary.Label(grant.Reach) + (grant.Offices.Count == 0 ? "" : "：" + string.Join("、", grant.Offices.Select(office => names.GetValueOrDefault(office.Key, office.Key))));

    /// <summary>Which part of people a visitor may change; null: none.</summary>
    public static PersonPart? Part(Visitor visitor) => (visitor.May(Privilege.ManagePeople), visitor.May(Privilege.GrantRoles)) switch
    {
        (true, true) => PersonPart.All,
        (true, false) => PersonPart.Accounts,
        (false, true) => PersonPart.Roles,
        _ => null,
    };
}
