using Jiheng.Domain.Filings;
using Jiheng.Domain.People;
using Jiheng.Storage.Listing;
using Jiheng.Tests.Storage.Filings;

namespace Jiheng.Tests.Storage.Projects;

public abstract class ProjectStoryTests(DatabaseKind kind)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_tells_the_forms_steps_versions_and_remarks_of_one_project_and_of_no_other()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var clerk = await county.ClerkAsync();
        var id = await FiledCounty.SubmitAsync(clerk);
        await FiledCounty.SubmitAsync(clerk, "操场改造");
        var project = (await clerk.Filings.FindAsync(id, Cancel))!.ProjectId;
        var unit = await county.ReviewerAsync("reviewer-school", Role.UnitReviewer);
        await unit.FilingWay.DecideAsync(id, Role.UnitReviewer, FilingAction.Return, 1, "请写明面积", Cancel);
        await clerk.FilingWay.SubmitAsync(id, 0, FiledCounty.State("维修校舍数量"), "已改", Cancel);
        var first = await clerk.Remarks.AddAsync(id, "indicators[0].name", "写成面积", null, Cancel);
        await clerk.Remarks.AddAsync(id, "", "已改", first, Cancel);
        var settled = await clerk.Remarks.AddAsync(id, "goals.annual", "补充", null, Cancel);
        await clerk.Remarks.SettleAsync(id, settled, settled: true, Cancel);

        var story = clerk.ProjectStory;
        Assert.Equal("维修校舍数量", Assert.Single(await story.FormsAsync(project, Cancel)) is var form ? form.Draft.Form.Indicators[0].Name : "");
        var steps = await story.StepsAsync(project, new PageRequest(1, 2), Cancel);
        Assert.Equal((3, FilingAction.Submit, FilingAction.Return), (steps.Total, steps.Rows[0].Item.Action, steps.Rows[1].Item.Action));
        Assert.Equal("请写明面积", steps.Rows[1].Item.Reason);
        Assert.Equal((id, FiledCounty.Year), (steps.Rows[0].FilingId, steps.Rows[0].Year));
        var versions = await story.VersionsAsync(project, new PageRequest(), Cancel);
        Assert.Equal([2, 1], versions.Rows.Select(row => row.Item.Number));
        Assert.DoesNotContain(versions.Rows, row => row.IsBinding);
        var remarks = await story.RemarksAsync(project, new PageRequest(), Cancel);
        Assert.Equal([["写成面积", "已改"], ["补充"]], remarks.Rows.Select(row => row.Item.Select(remark => remark.Text)));
    }

    [Fact]
    public async Task The_binding_version_is_told()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var id = await county.ApproveAsync();
        var project = (await county.Test.Library.Filings.FindAsync(id, Cancel))!.ProjectId;
        Assert.True(Assert.Single((await county.Test.Library.ProjectStory.VersionsAsync(project, new PageRequest(), Cancel)).Rows).IsBinding);
    }

    [Fact]
    public async Task Who_does_not_see_the_unit_learns_nothing()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var id = await FiledCounty.SubmitAsync(await county.ClerkAsync());
        var project = (await county.Test.Library.Filings.FindAsync(id, Cancel))!.ProjectId;
        var story = (await county.ClerkAsync("clerk-clinic")).ProjectStory;
        Assert.Empty(await story.FormsAsync(project, Cancel));
        Assert.Equal((0, 0, 0), ((await story.StepsAsync(project, new PageRequest(), Cancel)).Total, (await story.VersionsAsync(project, new PageRequest(), Cancel)).Total, (await story.RemarksAsync(project, new PageRequest(), Cancel)).Total));
    }
}

public sealed class ProjectStorySqliteTests() : ProjectStoryTests(DatabaseKind.Sqlite);

public sealed class ProjectStoryPostgresTests() : ProjectStoryTests(DatabaseKind.Postgres);
