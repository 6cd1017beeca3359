using Jiheng.Domain.Audit;
using Jiheng.Domain.People;
using Jiheng.Storage;
using Jiheng.Storage.Accounts;
using Jiheng.Storage.People;
using Jiheng.Tests.Storage.Organisations;

namespace Jiheng.Tests.Storage.Scoping;

/// <summary>People of the county, one a role and reach, and a way to work in their name.</summary>
internal static class Townspeople
{
    private static readonly (string Account, string Organisation, string Roles, string Reach)[] All =
    [
        ("clerk-education", "414001", "经办人", ""),
        ("clerk-school", "414002", "经办人", ""),
        ("clerk-branch", "414002001", "经办人", ""),
        ("clerk-clinic", "501001", "经办人", ""),
        ("reviewer-school", "414002", "单位审核人", "本单位及下属"),
        ("reviewer-education", "414", "主管部门审核人", ""),
        ("office-education", "370102/@012", "财政业务处室", ""),
        ("office-health", "370102/@013", "财政业务处室", ""),
        ("performance", "370102/@013", "财政绩效处室", ""),
        ("expert", "501001", "第三方机构/专家", ""),
        ("expert-clerk", "501001", "经办人、第三方机构/专家", ""),
        ("citizen", "370102", "公众", ""),
        ("system", "130", "系统管理员", ""),
        ("security", "130", "安全管理员", ""),
        ("audit", "130", "审计管理员", ""),
    ];

    public static IEnumerable<string> Accounts => All.Select(person => person.Account);

    public static async Task SettleAsync(DocumentLibrary library)
    {
        var cancel = TestContext.Current.CancellationToken;
        var organisations = await library.Organisations.PlanAsync(County.Entries, new(2024), cancel);
        await library.Organisations.ApplyAsync(organisations, cancel);
        var people = await library.People.PlanAsync([.. All.Select((person, index) => new PersonEntry(index + 2) { Account = person.Account, Name = person.Account, Organisation = person.Organisation, Roles = person.Roles, Reach = person.Reach })], cancel: cancel);
        Assert.Empty(people.Problems);
        await library.People.ApplyAsync(people, cancel);
    }

    /// <summary>Signs somebody in, without a password.</summary>
    public static async Task<SignedInPerson> SignInAsync(DocumentLibrary library, string account)
    {
        var cancel = TestContext.Current.CancellationToken;
        var state = (await library.Accounts.FindAsync(account, cancel))!;
        var token = Guid.NewGuid().ToString();
        await library.Sessions.OpenAsync(state, token, SignInStage.Open, new CallingBrowser("127.0.0.1", "test"), cancel: cancel);
        return (await library.Sessions.FindAsync(token, cancel))!;
    }

    /// <summary>The library as somebody sees it for what a privilege lets do.</summary>
    public static async Task<DocumentLibrary> AsAsync(DocumentLibrary library, string account, Privilege privilege = Privilege.EditForms) =>
        library.As(new Actor(account, account, "test"), (await SignInAsync(library, account)).Scope(privilege));
}
