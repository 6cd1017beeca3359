using System.Net;
using System.Text.RegularExpressions;
using Jiheng.Domain.People;

namespace Jiheng.Tests.Web.Access;

public sealed partial class SetUpTests : IAsyncLifetime
{
    private static readonly (string, string)[] Good =
    [
        ("division", "370102"), ("division-name", "历下区"), ("account-SystemAdministrator", "xitong"), ("name-SystemAdministrator", "王系统"), ("account-SecurityAdministrator", "anquan"),
        ("name-SecurityAdministrator", "李安全"), ("account-AuditAdministrator", "shenji"), ("name-AuditAdministrator", "赵审计"), ("password", SignInServer.Password), ("again", SignInServer.Password),
    ];

    private readonly SignInServer site = new();

    private string Link => new Uri(site.Server.SetUpLink!).PathAndQuery;

    private string Key => Link.Split("key=")[1];

    public ValueTask InitializeAsync() => site.InitializeAsync();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task The_printed_link_makes_the_three_administrators_once()
    {
        using var browser = site.Browser();
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(Link)).Status);
        var done = await browser.PostAsync("/set-up", Link, [("key", Key), .. Good]);
        Assert.Equal(HttpStatusCode.OK, done.Status);
        var issued = Issued().Matches(done.Page).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(2, issued.Count);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(Link)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.PostAsync("/set-up", "/sign-in", [("key", Key), .. Good])).Status);
        Assert.Equal("/sign-in/enrol", (await browser.SignInAsync("xitong")).To);
        using var security = site.Browser();
        Assert.Equal("/sign-in/password", (await security.SignInAsync("anquan", issued[0])).To);
        foreach (var (account, role) in new[] { ("xitong", Role.SystemAdministrator), ("anquan", Role.SecurityAdministrator), ("shenji", Role.AuditAdministrator) })
            Assert.Equal(role, Assert.Single((await site.Library.People.FindAsync(account, TestContext.Current.CancellationToken))!.Person.Grants).Role);
    }

    [Theory]
    [InlineData("division", "999999", "区划编码不对")]
    [InlineData("division-name", "", "请填写区划名称")]
    [InlineData("account-AuditAdministrator", "xitong", "三个不同的账号")]
    [InlineData("account-AuditAdministrator", "shen ji", "审计管理员的账号不对")]
    [InlineData("name-SecurityAdministrator", "", "请填写安全管理员的姓名")]
    [InlineData("password", "1234567890", "至少要有 3 种")]
    [InlineData("again", "anders", "两次输入的密码不一样")]
    public async Task What_is_wrong_is_said_and_nothing_is_made(string field, string value, string problem)
    {
        using var browser = site.Browser();
        var answer = await browser.PostAsync("/set-up", Link, [("key", Key), .. Good.Select(pair => pair.Item1 == field ? (field, value) : pair)]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(problem, SignInServer.Problem(answer.Page), StringComparison.Ordinal);
        Assert.False(await site.Library.Installation.HasAccountsAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(Link)).Status);
    }

    [Fact]
    public async Task Without_the_link_nobody_sets_anything_up()
    {
        using var browser = site.Browser();
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/set-up")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/set-up?key=guessed")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.PostAsync("/set-up", "/sign-in", [("key", "guessed"), .. Good])).Status);
    }

    [GeneratedRegex("<code>([^<]+)</code>")]
    private static partial Regex Issued();
}
