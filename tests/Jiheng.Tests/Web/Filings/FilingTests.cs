using System.Net;
using System.Text.RegularExpressions;
using Jiheng.Domain.Filings;
using Jiheng.Domain.People;
using Jiheng.Forms.Editing.Drafts;
using Jiheng.Storage.Filings;
using Jiheng.Tests.Storage.Filings;
using Jiheng.Tests.Storage.Scoping;

namespace Jiheng.Tests.Web.Filings;

public sealed partial class FilingTests(FilingTown town) : IClassFixture<FilingTown>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task From_the_project_to_approval_by_the_pages_alone()
    {
        using var clerk = await town.Site.EnterAsync("clerk-school");
        var project = (await clerk.PostAsync("/projects/new", "/projects/new", ("name", "操场 <script>改造</script>"), ("code", "XM-9"), ("first-year", "2026"))).To!;
        var page = (await clerk.GetAsync(project)).Page;
        Assert.Contains("操场 &lt;script&gt;改造", page);
        var begun = await clerk.PostAsync("/filings/new", $"/filings/new?project={project.Split('/')[^1]}", ("project", project.Split('/')[^1]), ("year", "2026"), ("kind", "TargetDeclaration"), ("layout", "mof-2015-declaration"));
        Assert.Equal(HttpStatusCode.SeeOther, begun.Status);
        var address = begun.To!.Replace("/edit", "", StringComparison.Ordinal);
        var refused = await clerk.PostAsync(address + "/submit", address, ("seen", "0"), ("note", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("还没有填写绩效指标", refused.Page);
    }

    [Fact]
    public async Task Three_levels_decide_one_after_the_other_and_each_is_told_what_he_can_do()
    {
        var id = await town.BeginAsync();
        var address = $"/filings/{id}";
        using var clerk = await town.Site.EnterAsync("clerk-school");
        Assert.Contains("报送</button>", (await clerk.GetAsync(address)).Page);
        Assert.Equal((HttpStatusCode.SeeOther, address + "?said=submit"), Seen(await clerk.PostAsync(address + "/submit", address, ("seen", "0"), ("note", "已核对"))));
        Assert.Contains("撤回</button>", (await clerk.GetAsync(address)).Page);
        foreach (var (account, waits) in new[] { ("reviewer-school", "等主管部门审核人"), ("reviewer-education", "等财政业务处室"), ("office-education", "已批复") })
        {
            using var reviewer = await town.Site.EnterAsync(account);
            Assert.Contains("审核通过</button>", (await reviewer.GetAsync(address)).Page);
            Assert.Contains(address + "\"", (await reviewer.GetAsync("/filings?mine=1")).Page);
            Assert.Equal(HttpStatusCode.SeeOther, (await reviewer.PostAsync(address + "/pass", address, ("version", "1"), ("note", "同意"))).Status);
            var after = (await reviewer.GetAsync(address)).Page;
            Assert.Contains(waits, after);
            Assert.DoesNotContain("审核通过</button>", after);
            Assert.DoesNotContain(address + "\"", (await reviewer.GetAsync("/filings?mine=1")).Page);
        }

        Assert.Contains("申请调整</button>", (await clerk.GetAsync(address)).Page);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await clerk.PostAsync(address + "/adjust", address, ("note", ""))).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await clerk.PostAsync(address + "/adjust", address, ("note", "预算追加"))).Status);
        Assert.Contains("第 1 次调整", (await clerk.GetAsync(address)).Page);
        Assert.Equal(HttpStatusCode.SeeOther, (await clerk.PostAsync(address + "/drop", address, ("seen", "0"))).Status);
        Assert.Equal(FilingState.Approved, (await town.StandingAsync(id)).State);
    }

    [Fact]
    public async Task What_is_sent_twice_or_was_seen_otherwise_changes_nothing()
    {
        var id = await town.SubmitAsync();
        var address = $"/filings/{id}";
        using var reviewer = await town.Site.EnterAsync("reviewer-school");
        Assert.Equal(HttpStatusCode.Conflict, (await reviewer.PostAsync(address + "/pass", address, ("version", "7"))).Status);
        var missing = await reviewer.PostAsync(address + "/return", address, ("version", "1"), ("note", "  "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, missing.Status);
        Assert.Contains("要写明理由", missing.Page);
        Assert.Equal(HttpStatusCode.SeeOther, (await reviewer.PostAsync(address + "/return", address, ("version", "1"), ("note", "请补充 <b>数据</b>"))).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await reviewer.PostAsync(address + "/return", address, ("version", "1"), ("note", "又一次"))).Status);
        var page = (await reviewer.GetAsync(address)).Page;
        Assert.Contains("请补充 &lt;b&gt;数据", page);
        Assert.Single(await town.Site.Library.FilingHistory.StepsAsync(id, Cancel), step => step.Action == FilingAction.Return);
        Assert.Equal(FilingState.Returned, (await town.StandingAsync(id)).State);
    }

    [Fact]
    public async Task Many_are_decided_at_once_what_is_refused_stops_no_other_and_all_is_taken_back()
    {
        long[] ids = [await town.SubmitAsync(), await town.SubmitAsync(), await town.SubmitAsync()];
        using var reviewer = await town.Site.EnterAsync("reviewer-school");
        var answer = await reviewer.PostAsync("/filings/pass", "/filings?mine=1", ("item", $"{ids[0]}:1"), ("item", $"{ids[1]}:9"), ("item", "99999:1"), ("item", "kaputt"), ("item", $"{ids[2]}:1"), ("note", "同意"));
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("审核通过：2 张", answer.Page);
        Assert.Contains("有 3 张没有处理", answer.Page);
        Assert.Equal((1, 0, 1), ((await town.StandingAsync(ids[0])).Level, (await town.StandingAsync(ids[1])).Level, (await town.StandingAsync(ids[2])).Level));
        var items = Items().Matches(answer.Page).Select(match => ("item", match.Groups[1].Value)).ToArray();
        Assert.Equal(2, items.Length);
        Assert.Contains("undone=2&kept=0", (await reviewer.PostAsync("/filings/undo", "/filings?mine=1", items)).To);
        Assert.Equal(0, (await town.StandingAsync(ids[0])).Level);
        Assert.Contains("undone=0&kept=2", (await reviewer.PostAsync("/filings/undo", "/filings?mine=1", items)).To);
        var returned = await reviewer.PostAsync("/filings/return", "/filings?mine=1", ("item", $"{ids[0]}:1"), ("note", ""));
        Assert.Contains("要写明理由", returned.Page);
    }

    [Fact]
    public async Task A_remark_is_answered_and_settled_where_it_stands()
    {
        var id = await town.SubmitAsync();
        var address = $"/filings/{id}";
        using var reviewer = await town.Site.EnterAsync("reviewer-school");
        using var clerk = await town.Site.EnterAsync("clerk-school");
        Assert.Equal(HttpStatusCode.SeeOther, (await reviewer.PostAsync(address + "/remark", address, ("path", "indicators[0].name"), ("text", "请写明面积"))).Status);
        var first = (await town.Site.Library.Remarks.ListAsync(id, Cancel)).Single();
        Assert.Equal(HttpStatusCode.SeeOther, (await clerk.PostAsync(address + "/remark", address, ("answers", $"{first.Id}"), ("text", "已写在目标里"))).Status);
        var page = (await reviewer.GetAsync(address)).Page;
        Assert.Contains("“维修校舍数量”的", page);
        Assert.Contains("已写在目标里", page);
        Assert.Equal(HttpStatusCode.SeeOther, (await reviewer.PostAsync(address + "/settle", address, ("remark", $"{first.Id}"), ("settled", "1"))).Status);
        Assert.Contains("批注（0）", (await reviewer.GetAsync(address)).Page);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await clerk.PostAsync(address + "/remark", address, ("text", new string('长', RemarkBook.Longest + 1)))).Status);
    }

    [Fact]
    public async Task A_version_goes_out_byte_by_byte_and_is_compared_with_what_came_after()
    {
        var id = await town.SubmitAsync();
        using var clerk = await town.Site.EnterAsync("clerk-school");
        var version = (await town.Site.Library.FilingHistory.VersionAsync(id, 1, Cancel))!;
        Assert.Contains(version.Hash, (await clerk.GetAsync($"/filings/{id}/versions/1")).Page);
        Assert.Equal(version.Hash, VersionDocument.HashOf(System.Text.Encoding.UTF8.GetBytes((await clerk.GetAsync($"/filings/{id}/versions/1/document")).Page)));
        Assert.Contains("两份内容相同", (await clerk.GetAsync($"/filings/{id}/compare?from=1&to=draft")).Page);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetAsync($"/filings/{id}/versions/2")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetAsync($"/filings/{id}/compare?from=year")).Status);
        using var foreign = await town.Site.EnterAsync("clerk-clinic");
        Assert.Equal(HttpStatusCode.NotFound, (await foreign.GetAsync($"/filings/{id}/versions/1/document")).Status);
    }

    [Fact]
    public async Task A_remark_at_a_row_below_blank_ones_stands_at_that_row_before_and_after_it_is_handed_in()
    {
        var id = await town.BeginAsync();
        var address = $"/filings/{id}";
        using var clerk = await town.Site.EnterAsync("clerk-school");
        var library = await Townspeople.AsAsync(town.Site.Library, "clerk-school", Privilege.FileForms);
        var opened = (await library.Filings.OpenAsync(id, Cancel))!.Draft;
        var draft = DraftEditor.Apply(opened, new AddRow(0, DraftForm.BlankRow));
        await library.Drafts.SaveAsync(id, 0, [new NewEdit(DraftJson.Write(new AddRow(0, DraftForm.BlankRow)), "行", null, null)], FiledCounty.Of(draft), cancel: Cancel);
        await library.FilingWay.SubmitAsync(id, 1, FiledCounty.Of(draft), "说明", Cancel);
        using var reviewer = await town.Site.EnterAsync("reviewer-school");
        await reviewer.PostAsync(address + "/remark", address, ("path", "indicators[0].name"), ("text", "请写明面积"));
        Assert.Equal("indicators[1].name", (await town.Site.Library.Remarks.ListAsync(id, Cancel)).Single().Path);
        Assert.Contains("data-remark-at=\"indicators[0].name\"", (await reviewer.GetAsync(address)).Page);
        await reviewer.PostAsync(address + "/return", address, ("version", "1"), ("note", "请改"));
        Assert.Contains("data-remark-at=\"indicators[1].name\"", (await clerk.GetAsync(address + "/edit")).Page);
    }

    [Fact]
    public async Task Last_year_s_form_and_the_last_version_stand_beside_it_with_what_differs_marked()
    {
        var (project, former) = await town.FormerAsync("维修校舍面积");
        var clerk = await Townspeople.AsAsync(town.Site.Library, "clerk-school", Privilege.FileForms);
        var id = await clerk.Filings.BeginAsync(project, 2026, "mof-2015-declaration", FiledCounty.State("维修校舍数量"), Cancel);
        await clerk.FilingWay.SubmitAsync(id, 0, FiledCounty.State("维修校舍数量"), "说明", Cancel);
        using var reviewer = await town.Site.EnterAsync("reviewer-school");
        var page = (await reviewer.GetAsync($"/filings/{id}")).Page;
        Assert.Contains("?beside=year", page);
        Assert.DoesNotContain("?beside=0", page);
        page = (await reviewer.GetAsync($"/filings/{id}?beside=year")).Page;
        Assert.Contains("2025 年度", page);
        Assert.Contains("维修校舍面积", page);
        Assert.Contains("（有改动）", page);
        Assert.Contains($"/filings/{id}/compare?from=year", page);
        Assert.Contains("不再对照", page);
        Assert.DoesNotContain("?beside=year", (await reviewer.GetAsync($"/filings/{former}")).Page);
        Assert.DoesNotContain("不再对照", (await reviewer.GetAsync($"/filings/{id}?beside=77")).Page);
    }

    private static (HttpStatusCode, string?) Seen((HttpStatusCode Status, string? To, string Page) answer) => (answer.Status, answer.To);

    [GeneratedRegex("name=\"item\" value=\"(\\d+:\\d+)\"")]
    private static partial Regex Items();
}
