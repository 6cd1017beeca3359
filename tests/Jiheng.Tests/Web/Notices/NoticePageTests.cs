using System.Net;
using System.Text.RegularExpressions;
using Jiheng.Tests.Web.Filings;

namespace Jiheng.Tests.Web.Notices;

public sealed partial class NoticePageTests(FilingTown town) : IClassFixture<FilingTown>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_notice_is_counted_shown_and_leads_to_its_filing()
    {
        var id = await town.SubmitAsync("名 <b>字");
        await TellAsync();
        using var reviewer = await town.Site.EnterAsync("reviewer-school");
        Assert.Matches("\"unread\":[1-9]", (await reviewer.GetAsync("/notices/count")).Page);
        var page = (await reviewer.GetAsync("/notices")).Page;
        Assert.Contains("名 &lt;b&gt;字（第一小学）", page);
        Assert.Contains("data-bell", page);
        var notice = Open().Matches(page).Select(match => match.Groups[1].Value).First();
        using var clerk = await town.Site.EnterAsync("clerk-school");
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.PostAsync($"/notices/{notice}/open", "/notices")).Status);
        using var other = await town.Site.EnterAsync("clerk-education");
        Assert.Contains("还没有消息", (await other.GetAsync("/notices")).Page);
        Assert.Equal((HttpStatusCode.SeeOther, $"/filings/{id}"), Seen(await reviewer.PostAsync($"/notices/{notice}/open", "/notices")));
        await reviewer.PostAsync("/notices/read", "/notices", ("up-to", "999999"));
        Assert.Contains("\"unread\":0", (await reviewer.GetAsync("/notices/count")).Page);
        Assert.DoesNotContain("全部标为已读", (await reviewer.GetAsync("/notices")).Page);
    }

    [Fact]
    public async Task A_person_says_where_he_wants_his_mails()
    {
        using var clerk = await town.Site.EnterAsync("clerk-clinic");
        Assert.Contains("现在不会发出邮件", (await clerk.GetAsync("/notices")).Page);
        var refused = await clerk.PostAsync("/notices/mailbox", "/notices", ("address", "不是邮箱"), ("on", "1"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("不是邮箱地址", refused.Page);
        Assert.Equal("/notices?said=mailbox", (await clerk.PostAsync("/notices/mailbox", "/notices", ("address", "a@example.gov.cn"), ("on", "1"))).To);
        Assert.Contains("邮件提醒：已开", (await clerk.GetAsync("/notices?said=mailbox")).Page);
    }

    [Fact]
    public async Task Whoever_is_in_charge_asks_units_for_what_is_missing()
    {
        await town.BeginAsync();
        using var office = await town.Site.EnterAsync("office-education");
        const string Progress = "/filings/progress?year=2026&kind=TargetDeclaration";
        Assert.Contains("催报</button>", (await office.GetAsync(Progress)).Page);
        var told = await office.PostAsync("/filings/progress/remind", Progress, ("year", "2026"), ("kind", "TargetDeclaration"));
        Assert.Equal(Progress + "&reminded=1", told.To);
        Assert.Contains("已通知 1 位经办人", (await office.GetAsync(told.To!)).Page);
        using var clerk = await town.Site.EnterAsync("clerk-school");
        Assert.Contains("没有报送", (await clerk.GetAsync("/notices")).Page);
        using var unit = await town.Site.EnterAsync("reviewer-school");
        Assert.DoesNotContain("催报</button>", (await unit.GetAsync(Progress)).Page);
        Assert.Equal(HttpStatusCode.NotFound, (await unit.PostAsync("/filings/progress/remind", Progress, ("year", "2026"), ("kind", "TargetDeclaration"))).Status);
    }

    private async Task TellAsync()
    {
        while (await town.Site.Library.NoticeRounds.TellAsync(Cancel) > 0)
        {
        }
    }

    private static (HttpStatusCode, string?) Seen((HttpStatusCode Status, string? To, string Page) answer) => (answer.Status, answer.To);

    [GeneratedRegex("action=\"/notices/(\\d+)/open\"")]
    private static partial Regex Open();
}
