using Jiheng.Domain.Organisations;
using Jiheng.Domain.People;
using Jiheng.Domain.Terms;
using Jiheng.Storage.Importing;

namespace Jiheng.Storage.People.Planning;

/// <summary>Understands the two cells of roles and their reach, and refuses what may not be combined.</summary>
internal sealed class GrantReading(ProblemList problems, KnownOrganisations organisations)
{
    private static readonly string KnownRoles = string.Join("、", Enum.GetValues<Role>().Select(role => Glossary.Label(role)));

    /// <returns>Null with a problem where they cannot be understood.</returns>
    public IReadOnlyList<RoleGrant>? Read(PersonEntry entry, OrganisationCode own)
    {
        if (Roles(entry) is not { } roles) return null;
        var reaches = GrantText.SplitReaches(entry.Reach);
        if (reaches.Length > 1 && reaches.Length != roles.Count)
        {
            problems.Add(entry.Line, PersonColumn.Reach, $"写了 {reaches.Length} 个管辖范围，而角色有 {roles.Count} 个。", "请按角色的顺序各写一个，用“；”隔开；都相同时只写一个；留空为各角色的通常范围。");
            return null;
        }

        List<RoleGrant> grants = [];
        for (var i = 0; i < roles.Count; i++)
        {
            if (Grant(entry, own, roles[i], reaches.Length == 0 ? "" : reaches[Math.Min(i, reaches.Length - 1)]) is not { } grant) return null;
            grants.Add(grant);
        }

        return [.. grants.OrderBy(grant => grant.Role)];
    }

    private List<Role>? Roles(PersonEntry entry)
    {
        List<Role> roles = [];
        foreach (var word in GrantText.SplitRoles(entry.Roles))
        {
            if (Glossary.Find<Role>(word) is not { } role)
            {
                problems.Add(entry.Line, PersonColumn.Roles, $"不认识的角色“{word}”。", $"请填写：{KnownRoles}；几个角色用“、”隔开。");
                return null;
            }

            if (roles.Contains(role))
            {
                problems.Add(entry.Line, PersonColumn.Roles, $"角色“{Glossary.Label(role)}”写了两次。", "请删去一个。");
                return null;
            }

            roles.Add(role);
        }

        if (roles.Count == 0)
        {
            problems.Add(entry.Line, PersonColumn.Roles, "没有填写角色。", $"请填写：{KnownRoles}。");
            return null;
        }

        if (RoleRules.Conflict(roles) is not { } conflict) return roles;
        problems.Add(entry.Line, PersonColumn.Roles, $"“{Glossary.Label(conflict.First)}”不能与“{Glossary.Label(conflict.Second)}”由同一账号担任。", "系统、安全、审计三员分立，也不能兼任业务角色，请分成几个账号。");
        return null;
    }

    private RoleGrant? Grant(PersonEntry entry, OrganisationCode own, Role role, string text)
    {
        var allowed = RoleRules.Reaches(role);
        var (word, codes) = GrantText.SplitOffices(text);
        var reach = word.Length == 0 ? allowed[0] : Glossary.Find<Reach>(word);
        if (reach is not { } known || !allowed.Contains(known) || (codes.Length > 0 && known != Reach.Offices))
        {
            problems.Add(entry.Line, PersonColumn.Reach, $"“{Glossary.Label(role)}”的管辖范围不能是“{text}”。", $"可以是：{string.Join("、", allowed.Select(each => Glossary.Label(each)))}{(allowed.Contains(Reach.Offices) ? "，处室写成“归口单位：012、013”" : "")}；留空为“{Glossary.Label(allowed[0])}”。");
            return null;
        }

        if (known == Reach.Offices && codes.Length == 0 && !own.IsOffice)
        {
            problems.Add(entry.Line, PersonColumn.Reach, $"“{Glossary.Label(role)}”没有写明管哪些处室归口的单位，所在单位也不是处室。", "请写成“归口单位：012、013”，或把单位编码改为处室的编码。");
            return null;
        }

        List<OrganisationCode> offices = [];
        foreach (var code in codes.Distinct())
        {
            if (organisations.Office(code, own) is not { } office)
            {
                problems.Add(entry.Line, PersonColumn.Reach, $"没有编码为“{code}”的归口处室。", "请核对编码；别的区划的处室写成“370102/@012”。");
                return null;
            }

            offices.Add(OrganisationCode.Parse(office.Key)!);
        }

        return new RoleGrant(role, known, [.. offices.DistinctBy(office => office.Key).OrderBy(office => office.Key, StringComparer.Ordinal)]);
    }
}
