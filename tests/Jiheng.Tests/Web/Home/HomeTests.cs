using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Jiheng.Domain.Filings;
using Jiheng.Domain.People;
using Jiheng.Storage.Projects;
using Jiheng.Tests.Storage.Filings;
using Jiheng.Tests.Storage.Scoping;
using Jiheng.Tests.Web.Filings;

namespace Jiheng.Tests.Web.Home;

public sealed partial class HomeTests(FilingTown town) : IClassFixture<FilingTown>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("clerk-school", "被退回，待修改")]
    [InlineData("reviewer-school", "以单位审核人身份待审核")]
    [InlineData("office-education", "还没有填")]
    [InlineData("performance", "还没有填")]
    [InlineData("system", "预算单位里没有在用的账号")]
    [InlineData("security", "在用的账号没有角色")]
    public async Task Each_to_do_leads_to_as_many_as_it_counts(string account, string among)
    {
        await FillAsync();
        using var person = await town.Site.EnterAsync(account);
        var page = (await person.GetAsync("/")).Page;
        Assert.Contains(among, page);
        var items = Items().Matches(page).Select(match => (Address: WebUtility.HtmlDecode(match.Groups[1].Value), Count: int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture))).Where(item => item.Address != "/years").ToArray();
        Assert.NotEmpty(items);
        foreach (var (address, count) in items)
        {
            var list = await person.GetAsync(address);
            Assert.Equal(HttpStatusCode.OK, list.Status);
            var rows = Rows().Count(list.Page);
            Assert.True(Total().Match(list.Page) is { Success: true } total ? total.Groups[1].Value == count.ToString(CultureInfo.InvariantCulture) : rows == count, $"{address}: {rows} instead of {count}");
        }
    }

    [Fact]
    public async Task A_clerk_sees_why_something_came_back_and_until_when_it_has_to_be_in()
    {
        await FillAsync();
        using var clerk = await town.Site.EnterAsync("clerk-school");
        var page = (await clerk.GetAsync("/")).Page;
        Assert.Contains("请写明 &lt;b&gt;面积", page);
        Assert.Contains("9 月 30 日截止，还有", page);
        using var clinic = await town.Site.EnterAsync("clerk-clinic");
        Assert.DoesNotContain("请写明", (await clinic.GetAsync("/")).Page);
    }

    [Fact]
    public async Task Whoever_has_nothing_to_do_is_told_so()
    {
        using var clinic = await town.Site.EnterAsync("clerk-clinic");
        Assert.Contains("该填的都已报送。", (await clinic.GetAsync("/")).Page);
        using var audit = await town.Site.EnterAsync("audit");
        Assert.Contains("href=\"/audit\"", (await audit.GetAsync("/")).Page);
        using var citizen = await town.Site.EnterAsync("citizen");
        Assert.Contains("您现在没有要办的事", (await citizen.GetAsync("/")).Page);
    }

    private async Task FillAsync()
    {
        if ((await town.Site.Library.Filings.ListAsync(new(), default, new(), Cancel)).Total > 0) return;
        await town.BeginAsync();
        await town.SubmitAsync();
        var returned = await town.SubmitAsync();
        var reviewer = town.Site.Library.As(new("reviewer-school", "reviewer-school", "test"), (await Townspeople.SignInAsync(town.Site.Library, "reviewer-school")).Scope(Role.UnitReviewer));
        await reviewer.FilingWay.DecideAsync(returned, Role.UnitReviewer, FilingAction.Return, 1, "请写明 <b>面积", Cancel);
        var clerk = await Townspeople.AsAsync(town.Site.Library, "clerk-school", Privilege.FileForms);
        await clerk.Projects.AddAsync(0, new ProjectEntry("图书采购", null, 2025, null), Cancel);
        await FilingWorkTests.ChangePeopleAsync(town.Site.Library);
    }

    [GeneratedRegex("<li><a href=\"([^\"]+)\"><b>(\\d+)</b>")]
    private static partial Regex Items();

    [GeneratedRegex("<tr><td|<tr>\\s+<td|<tr>\\s+<th scope")]
    private static partial Regex Rows();

    [GeneratedRegex("页（(\\d+) ")]
    private static partial Regex Total();
}
