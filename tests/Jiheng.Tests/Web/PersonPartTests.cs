using Jiheng.Domain.Audit;
using Jiheng.Domain.People;
using Jiheng.Storage.People;
using Jiheng.Web.Access;
using Jiheng.Web.Features.People;

namespace Jiheng.Tests.Web;

/// <summary>Who may change which part of people: accounts and roles are never in one hand.</summary>
public sealed class PersonPartTests
{
    [Theory]
    [InlineData(Role.SystemAdministrator, PersonPart.Accounts)]
    [InlineData(Role.SecurityAdministrator, PersonPart.Roles)]
    [InlineData(Role.AuditAdministrator, null)]
    [InlineData(Role.PerformanceOffice, null)]
    [InlineData(Role.Clerk, null)]
    public void Each_role_has_its_part(Role role, PersonPart? part) => Assert.Equal(part, PersonWords.Part(Holder(role)));

    [Fact]
    public void Whoever_works_alone_on_his_machine_has_all() => Assert.Equal(PersonPart.All, PersonWords.Part(Visitor.Local));

    [Theory]
    [InlineData("change", Role.SystemAdministrator)]
    [InlineData("disable", Role.SystemAdministrator)]
    [InlineData("enable", Role.SystemAdministrator)]
    [InlineData("roles", Role.SecurityAdministrator)]
    public void Each_form_asks_for_a_privilege_that_one_administrator_alone_holds(string form, Role role) =>
        Assert.Equal([role], Enum.GetValues<Role>().Where(each => RolePrivileges.Of(each).Contains(PersonForm.Privileges[form])));

    private static Visitor Holder(Role role) => new() { Actor = new Actor("sun", "孙七", ""), Privileges = RolePrivileges.Of(role).ToHashSet() };
}
