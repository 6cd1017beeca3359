using System.Net;
using System.Text.RegularExpressions;
using Jiheng.Domain.Filings;
using Jiheng.Domain.People;
using Jiheng.Storage.Listing;
using Jiheng.Tests.Storage.Scoping;

namespace Jiheng.Tests.Web.Filings;

/// <summary>A level of experts on the pages: given by whoever assigns, decided by whom it was given to.</summary>
public sealed partial class ExpertTests(ExpertTests.Town town) : IClassFixture<ExpertTests.Town>
{
    [Fact]
    public async Task A_filing_is_given_to_an_expert_who_finds_it_and_decides_with_the_sheet()
    {
        var id = await town.WaitingAsync();
        var page = $"/filings/{id}";
        using var office = await town.Filings.Site.EnterAsync("performance");
        using var expert = await town.Filings.Site.EnterAsync("expert");
        Assert.Equal(HttpStatusCode.NotFound, (await expert.GetAsync(page)).Status);
        Assert.Contains("还没有指派", (await office.GetAsync("/")).Page);
        Assert.Contains($"href=\"{page}\"", (await office.GetAsync("/filings?also=unassigned")).Page);
        var asked = (await office.GetAsync(page)).Page;
        Assert.Contains("这份表等专家评审，还没有指派。", asked);
        Assert.DoesNotContain("formaction=\"" + page + "/pass", asked);
        var refused = await office.PostAsync(page + "/experts", page, ("expert", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("请在列表里选一位专家。", refused.Page);
        Assert.Equal((HttpStatusCode.SeeOther, page + "?said=experts"), Shown(await office.PostAsync(page + "/experts", page, ("expert", Choice().Match(asked).Groups[1].Value))));
        Assert.DoesNotContain($"href=\"{page}\"", (await office.GetAsync("/filings?also=unassigned")).Page);
        Assert.Contains("已指派给 expert", (await office.GetAsync(page)).Page);

        Assert.Contains("报送的表，等您评审", (await expert.GetAsync("/")).Page);
        Assert.Contains($"href=\"{page}\"", (await expert.GetAsync("/filings?mine=1")).Page);
        var seen = (await expert.GetAsync(page)).Page;
        Assert.Contains($"{page}/review\"", seen);
        Assert.DoesNotContain("href=\"/projects/", seen);
        Assert.DoesNotContain("指派给", seen);
        Assert.Equal(HttpStatusCode.Forbidden, (await expert.PostAsync(page + "/experts", page, ("expert", "1"))).Status);
        (string, string)[] sheet = [("version", "1"), ("revision", "0"), ("kind", "Key"), .. Enumerable.Range(0, 8).Select(item => ($"points-{item}", "10")), ("conclusion", "Good"), ("note", "原则同意"), ("decide", "pass")];
        Assert.Equal((HttpStatusCode.SeeOther, page + "?said=pass"), Shown(await expert.PostAsync(page + "/review", page + "/review", sheet)));
        Assert.Equal(Role.FinanceOffice, (await town.Filings.StandingAsync(id)).Reviewer);
        Assert.Contains("第三方机构/专家", (await office.GetAsync(page)).Page);
    }

    [Fact]
    public async Task What_is_taken_back_is_seen_no_more()
    {
        var id = await town.WaitingAsync();
        var page = $"/filings/{id}";
        using var office = await town.Filings.Site.EnterAsync("performance");
        using var expert = await town.Filings.Site.EnterAsync("expert");
        var person = Choice().Match((await office.GetAsync(page)).Page).Groups[1].Value;
        await office.PostAsync(page + "/experts", page, ("expert", person));
        Assert.Equal(HttpStatusCode.OK, (await expert.GetAsync(page)).Status);
        Assert.Equal((HttpStatusCode.SeeOther, page + "?said=withdraw"), Shown(await office.PostAsync(page + "/withdraw", page, ("expert", person))));
        Assert.Equal(HttpStatusCode.NotFound, (await expert.GetAsync(page)).Status);
        Assert.Contains("还没有指派", (await office.GetAsync(page)).Page);
    }

    private static (HttpStatusCode, string?) Shown((HttpStatusCode Status, string? To, string Page) answer) => (answer.Status, answer.To);

    [GeneratedRegex("<option value=\"(\\d+)\">expert（expert）")]
    private static partial Regex Choice();

    /// <summary>The town in whose year an expert is the second level.</summary>
    public sealed class Town : IAsyncLifetime
    {
        public FilingTown Filings { get; } = new();

        public async ValueTask InitializeAsync()
        {
            var cancel = TestContext.Current.CancellationToken;
            await Filings.InitializeAsync();
            var years = Filings.Site.Library.Years;
            var year = (await years.FindAsync((await years.ListAsync(null, new PageRequest(), cancel)).Rows.Single().Id, cancel))!;
            await years.SaveAsync(year.Row.Id, year.SetUp with { Levels = [Role.UnitReviewer, Role.Expert, Role.FinanceOffice] }, year.Row.Revision, cancel);
        }

        public ValueTask DisposeAsync() => Filings.DisposeAsync();

        /// <summary>A filing that waits for an expert.</summary>
        public async Task<long> WaitingAsync()
        {
            var id = await Filings.SubmitAsync();
            var unit = await Townspeople.AsAsync(Filings.Site.Library, "reviewer-school", Privilege.ReviewForms);
            await unit.FilingWay.DecideAsync(id, Role.UnitReviewer, FilingAction.Pass, 1, null, TestContext.Current.CancellationToken);
            return id;
        }
    }
}
