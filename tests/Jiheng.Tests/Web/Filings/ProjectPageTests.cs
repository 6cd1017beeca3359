using System.Net;
using Jiheng.Domain.Filings;
using Jiheng.Domain.People;
using Jiheng.Tests.Storage.Scoping;

namespace Jiheng.Tests.Web.Filings;

public sealed class ProjectPageTests(FilingTown town) : IClassFixture<FilingTown>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Everything_of_a_project_over_its_years_is_told()
    {
        var (project, former) = await town.FormerAsync("维修校舍数量");
        var clerk = await Townspeople.AsAsync(town.Site.Library, "clerk-school", Privilege.FileForms);
        var now = await clerk.Filings.BeginAsync(project, OpenYear.Year, "mof-2015-declaration", Jiheng.Tests.Storage.Filings.FiledCounty.State("维修校舍数量（栋）", "消除隐患数量"), Cancel);
        await clerk.Remarks.AddAsync(now, "indicators[1].target", "写几处<b>", null, Cancel);
        var reviewer = town.Site.Library.As(new("reviewer-school", "王审核", "test"), (await Townspeople.SignInAsync(town.Site.Library, "reviewer-school")).Scope(Role.UnitReviewer));
        await reviewer.FilingWay.DecideAsync(former, Role.UnitReviewer, FilingAction.Return, 1, "请写明面积", Cancel);

        using var visit = await town.Site.EnterAsync("clerk-school");
        var overview = await PartAsync("");
        Assert.Contains("历年资金", overview);
        Assert.Contains($"href=\"/filings/{now}\"", overview);
        Assert.Contains("100.00", overview);
        var indicators = await PartAsync("?show=indicators");
        Assert.Contains("当年名称：维修校舍数量", indicators);
        Assert.Contains("没有这项", indicators);
        var steps = await PartAsync("?show=steps");
        Assert.Contains("请写明面积", steps);
        Assert.Contains("王审核", steps);
        Assert.Contains($"/filings/{former}/versions/1", await PartAsync("?show=versions"));
        Assert.Contains("/rules/", await PartAsync("?show=findings"));
        var remarks = await PartAsync("?show=remarks");
        Assert.Contains("写几处&lt;b&gt;", remarks);
        Assert.Contains("“消除隐患数量”", WebUtility.HtmlDecode(remarks));
        Assert.Contains("历年资金", await PartAsync("?show=nonsense"));

        using var clinic = await town.Site.EnterAsync("clerk-clinic");
        foreach (var part in Enum.GetNames<Jiheng.Web.Features.Projects.ProjectPart>()) Assert.Equal(HttpStatusCode.NotFound, (await clinic.GetAsync($"/projects/{project}?show={part}")).Status);

        async Task<string> PartAsync(string part)
        {
            var answer = await visit.GetAsync($"/projects/{project}{part}");
            Assert.Equal(HttpStatusCode.OK, answer.Status);
            return answer.Page;
        }
    }
}
