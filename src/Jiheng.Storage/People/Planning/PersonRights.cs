using Jiheng.Domain.Audit;
using Jiheng.Domain.People;
using Jiheng.Domain.Terms;
using Jiheng.Storage.Importing;

namespace Jiheng.Storage.People.Planning;

/// <summary>Who may change what: accounts and roles are in different hands, and nobody's own roles in his own.</summary>
/// <param name="Part">What may change.</param>
/// <param name="Actor">Who changes it.</param>
internal sealed record PersonRights(PersonPart Part, Actor Actor)
{
    /// <summary>Whether no roles at all mean that all are taken away: on a page, where somebody unticked them. In a file they were forgotten.</summary>
    public bool TakesAll { get; init; }

    /// <summary>Whether a line may say nothing of roles: where they are not its matter, or where there are none yet.</summary>
    public bool MayLackRoles(KnownPerson? before) => Part == PersonPart.Accounts || TakesAll || before is { Person.Grants.Count: 0 };

    public void Check(PlannedPerson planned, ProblemList problems)
    {
        foreach (var change in planned.Changes)
        {
            if (Forbidden(change, planned.Person) is var (column, message, advice)) problems.Add(change.Line, column, message, advice);
        }
    }

    private (PersonColumn Column, string Message, string Advice)? Forbidden(PlannedPersonChange change, Person person)
    {
        var isSelf = Actor.IsPerson && string.Equals(Actor.Account, change.Account, StringComparison.OrdinalIgnoreCase);
        var now = $"“{change.Name}”（{change.Account}）";
        return (change.Kind, Part) switch
        {
            (PersonChangeKind.RolesChanged, _) when isSelf => (PersonColumn.Roles, "不能改自己的角色。", "请由另一位安全管理员来改。"),
            (PersonChangeKind.Disabled, _) when isSelf => (PersonColumn.Status, "不能停用自己的账号。", "请由另一位系统管理员来停用。"),
            (PersonChangeKind.Added, PersonPart.Accounts) when person.Grants.Count > 0 => (PersonColumn.Roles, $"{now}是新人员，不能同时授予角色。", "请清空“角色”和“管辖范围”两格；角色由安全管理员另行授予。"),
            (PersonChangeKind.RolesChanged, PersonPart.Accounts) => (PersonColumn.Roles, $"{now}的角色与现在的不同：现在是“{change.Before}”。", "角色由安全管理员授予和收回。请清空“角色”和“管辖范围”两格，或写得和现在一样。"),
            (PersonChangeKind.Added, PersonPart.Roles) => (PersonColumn.Account, $"没有账号 {change.Account}。", "添加人员由系统管理员来做，请先请他添加，或删去这一行。"),
            (PersonChangeKind.Renamed, PersonPart.Roles) => (PersonColumn.Name, $"姓名与现在的不同：现在是“{change.Before}”。", "改姓名由系统管理员来做，请写得和现在一样。"),
            (PersonChangeKind.Moved, PersonPart.Roles) => (PersonColumn.Organisation, $"单位与现在的不同：现在是“{change.Before}”。", "调整单位由系统管理员来做，请写得和现在一样。"),
            (PersonChangeKind.Disabled or PersonChangeKind.Enabled, PersonPart.Roles) => (PersonColumn.Status, $"{now}的状态与现在的不同。", "停用和恢复账号由系统管理员来做，请写得和现在一样。"),
            _ => null,
        };
    }
}
