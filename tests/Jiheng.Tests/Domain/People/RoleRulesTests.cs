using Jiheng.Domain.People;

namespace Jiheng.Tests.Domain.People;

public sealed class RoleRulesTests
{
    public static TheoryData<Role, Role> Pairs()
    {
        var pairs = new TheoryData<Role, Role>();
        foreach (var first in Enum.GetValues<Role>())
        {
            foreach (var second in Enum.GetValues<Role>().Where(role => role != first)) pairs.Add(first, second);
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void An_administrators_role_stands_alone_and_business_roles_combine(Role first, Role second)
    {
        Role[] administrators = [Role.SystemAdministrator, Role.SecurityAdministrator, Role.AuditAdministrator];
        Assert.Equal(administrators.Contains(first) || administrators.Contains(second), RoleRules.Conflict([first, second]) is not null);
    }

    [Fact]
    public void One_role_is_never_in_conflict_with_itself() => Assert.All(Enum.GetValues<Role>(), role => Assert.Null(RoleRules.Conflict([role, role])));

    [Fact]
    public void An_expert_sees_only_what_is_assigned_and_an_administrator_nothing()
    {
        Assert.Equal([Reach.Assigned], RoleRules.Reaches(Role.Expert));
        Assert.Equal([Reach.None], RoleRules.Reaches(Role.AuditAdministrator));
    }

    [Theory]
    [InlineData("zhang.san", "zhang.san")]
    [InlineData("Zhang_San-01@ju", "zhang_san-01@ju")]
    [InlineData("张三", "张三")]
    [InlineData("", null)]
    [InlineData("a b", null)]
    [InlineData("=cmd", null)]
    public void An_account_is_kept_in_lower_case(string text, string? account) => Assert.Equal(account, Person.AccountOf(text));
}
