using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Jiheng.Tests.Web.Filings;

public sealed class SheetTests(TestServer server) : IClassFixture<TestServer>
{
    // Tasks stand beside their indicators, and safeguards below.
    private const string Plan = "hebei-department-plan";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_typed_is_kept_checked_and_shown()
    {
        var id = await OpenFilings.BeginAsync(server);
        var (status, answer) = await EditAsync(id, 0, Set("indicators[0].name", "清淤长度"), Set("indicators[0].target", "≥12公里"), Set("indicators[0].points", "五十"));
        Assert.Equal((HttpStatusCode.OK, 3), (status, answer.GetProperty("seen").GetInt32()));
        var html = WebUtility.HtmlDecode(answer.GetProperty("html").GetString()!);
        Assert.Contains("清淤长度", html, StringComparison.Ordinal);
        Assert.Contains("看不懂", html, StringComparison.Ordinal);
        Assert.Contains("“五十”不是数字。", html, StringComparison.Ordinal);
        var draft = await OpenFilings.DraftAsync(server, id);
        Assert.Equal(("清淤长度", "≥12公里", "五十"), (draft.Form.Indicators[0].Name, draft.Form.Indicators[0].Target!.Text, draft.Unread["indicators[0].points"]));
        Assert.Contains("清淤长度", await PageAsync(id), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Weights_are_summed_with_every_answer()
    {
        var id = await OpenFilings.BeginAsync(server);
        var (_, answer) = await EditAsync(id, 0, Set("indicators[0].points", "50"), Set("indicators[1].points", "30"), Set("funding.points", "10"), Set("indicators[2].name", "按时完成率"));
        Assert.Contains("分值合计 90（2 项指标，另有 1 项未填），离 100 分还差 10。", answer.GetProperty("html").GetString(), StringComparison.Ordinal);
        (_, answer) = await EditAsync(id, 4, Set("indicators[2].points", "10"));
        Assert.Contains("满 100 分", answer.GetProperty("html").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_people_who_write_into_different_cells_both_keep_what_they_wrote_also_where_rows_moved()
    {
        var id = await OpenFilings.BeginAsync(server);
        await EditAsync(id, 0, new { kind = "add", at = 0 }, Set("indicators[0].name", "新的一行"));
        var (status, answer) = await EditAsync(id, 0, Set("indicators[3].name", "旧的第四行"));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("add", answer.GetProperty("rows")[0].GetProperty("kind").GetString());
        var rows = (await OpenFilings.DraftAsync(server, id)).Form.Indicators;
        Assert.Equal(("新的一行", "旧的第四行"), (rows[0].Name, rows[4].Name));
    }

    [Fact]
    public async Task Two_texts_in_one_cell_are_both_told_and_the_rest_is_kept()
    {
        var id = await OpenFilings.BeginAsync(server);
        await EditAsync(id, 0, Set("goals.annual", "先写的"));
        var (status, answer) = await EditAsync(id, 0, Set("goals.annual", "后写的"), Set("goals.actual", "别处"));
        Assert.Equal(HttpStatusCode.Conflict, status);
        var conflict = Assert.Single(answer.GetProperty("conflicts").EnumerateArray());
        Assert.Equal(("goals.annual", "后写的", "先写的", "本机用户"), (Text(conflict, "path"), Text(conflict, "yours"), Text(conflict, "theirs"), Text(conflict, "by")));
        var draft = await OpenFilings.DraftAsync(server, id);
        Assert.Equal(("先写的", "别处"), (draft.Form.Goals.Annual, draft.Form.Goals.Actual));
        (status, _) = await EditAsync(id, answer.GetProperty("seen").GetInt32(), new { kind = "set", path = "goals.annual", before = "先写的", after = "后写的" });
        Assert.Equal((HttpStatusCode.OK, "后写的"), (status, (await OpenFilings.DraftAsync(server, id)).Form.Goals.Annual));
    }

    [Fact]
    public async Task A_request_that_is_sent_again_is_carried_out_once_and_told_again_what_it_was_told()
    {
        var id = await OpenFilings.BeginAsync(server);
        await EditAsync(id, 0, Set("goals.annual", "先写的"));
        object[] edits = [new { kind = "add", at = 9 }, Set("goals.annual", "后写的"), new { kind = "paste", path = "indicators[8].name", after = "满意度\t" + string.Join('\t', Enumerable.Repeat("多余", 30)) }];
        var (_, first) = await SendAsync(id, 0, "dieselbe", edits);
        Assert.NotEqual(0, first.GetProperty("left").GetArrayLength());
        await EditAsync(id, first.GetProperty("seen").GetInt32(), new { kind = "remove", at = 0 });
        // Another server than the one that carried it out: nothing of it is in memory.
        await using var other = await server.AnotherAsync();
        var (status, again) = await SendAsync(other.Client, id, 0, "dieselbe", edits);
        Assert.Equal((HttpStatusCode.Conflict, "后写的"), (status, Text(Assert.Single(again.GetProperty("conflicts").EnumerateArray()), "yours")));
        Assert.Equal(first.GetProperty("left").GetRawText(), again.GetProperty("left").GetRawText());
        Assert.Equal("remove", Text(Assert.Single(again.GetProperty("rows").EnumerateArray()), "kind"));
        Assert.Equal(9, (await OpenFilings.DraftAsync(server, id)).Form.Indicators.Count);
    }

    [Fact]
    public async Task One_request_that_arrives_many_times_at_once_is_carried_out_once()
    {
        var id = await OpenFilings.BeginAsync(server);
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => SendAsync(id, 0, "zugleich", new { kind = "add", at = 9 })));
        Assert.All(answers, answer => Assert.Equal((HttpStatusCode.OK, 1), (answer.Status, answer.Answer.GetProperty("seen").GetInt32())));
        Assert.Equal(10, (await OpenFilings.DraftAsync(server, id)).Form.Indicators.Count);
    }

    [Fact]
    public async Task What_was_done_at_once_is_taken_back_at_once_and_done_again()
    {
        var id = await OpenFilings.BeginAsync(server);
        await EditAsync(id, 0, Set("goals.annual", "第一次"));
        await EditAsync(id, 1, Set("goals.annual", "第二次"), new { kind = "remove", at = 8 });
        var (_, undone) = await StepAsync(id, "undo", 3);
        Assert.Equal(("第一次", 9), await NowAsync(id));
        await StepAsync(id, "undo", undone.GetProperty("seen").GetInt32());
        Assert.Equal((null, 9), await NowAsync(id));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await StepAsync(id, "undo", 0)).Status);
        await StepAsync(id, "redo", 0);
        Assert.Equal(("第一次", 9), await NowAsync(id));
        await StepAsync(id, "redo", 0);
        Assert.Equal(("第二次", 8), await NowAsync(id));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await StepAsync(id, "redo", 0)).Status);
        await StepAsync(id, "undo", 0);
        Assert.Equal(("第一次", 9), await NowAsync(id));
    }

    [Fact]
    public async Task A_block_is_pasted_and_what_no_cell_takes_is_told()
    {
        var id = await OpenFilings.BeginAsync(server, "shanghai-declaration");
        var (_, answer) = await EditAsync(id, 0, new { kind = "paste", path = "indicators[8].name", after = "满意度\t≥90%\t多余\n第十个\t≥10次" });
        Assert.Equal("多余", answer.GetProperty("left")[0].GetString());
        var rows = (await OpenFilings.DraftAsync(server, id)).Form.Indicators;
        Assert.Equal(("满意度", "第十个", "≥10次"), (rows[8].Name, rows[9].Name, rows[9].Target!.Text));
    }

    [Fact]
    public async Task An_indicator_is_picked_into_its_level_and_what_is_said_of_rows_below_holds()
    {
        var id = await OpenFilings.BeginAsync(server);
        var picked = new { name = "清淤验收合格率", level1 = "Output", level2 = "Quality", target = "≥95%" };
        var (status, answer) = await EditAsync(id, 0, new { kind = "pick", path = "indicators[0].name", picked });
        var (name, rows) = (Text(answer, "chosen")!, (await OpenFilings.DraftAsync(server, id)).Form.Indicators.Count);
        Assert.Equal((HttpStatusCode.OK, 9, 0), (status, rows, answer.GetProperty("rows").GetArrayLength()));
        Assert.Contains($"data-path=\"{name}\"", answer.GetProperty("html").GetString(), StringComparison.Ordinal);
        (_, answer) = await EditAsync(id, answer.GetProperty("seen").GetInt32(), new { kind = "pick", path = name, picked });
        Assert.Equal(("add", 10), (Text(answer.GetProperty("rows")[0], "kind"), (await OpenFilings.DraftAsync(server, id)).Form.Indicators.Count));
        await StepAsync(id, "undo", 0);
        Assert.Equal(9, (await OpenFilings.DraftAsync(server, id)).Form.Indicators.Count);
        Assert.Equal(HttpStatusCode.BadRequest, (await EditAsync(id, 0, new { kind = "pick", path = name, picked = new { name = "x", level1 = "Output", level2 = "999" } })).Status);
    }

    [Fact]
    public async Task A_paste_of_as_many_rows_as_may_be_is_kept_and_one_of_more_is_refused_and_loses_nothing()
    {
        var id = await OpenFilings.BeginAsync(server, "shanghai-declaration");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await EditAsync(id, 0, Paste(2_001))).Status);
        var (status, answer) = await EditAsync(id, 0, Paste(2_000));
        Assert.Equal((HttpStatusCode.OK, 0), (status, answer.GetProperty("left").GetArrayLength()));
        var rows = (await OpenFilings.DraftAsync(server, id)).Form.Indicators;
        Assert.Equal((2_008, "指标2000", "≥2000次"), (rows.Count, rows[^1].Name, rows[^1].Target!.Text));
        await StepAsync(id, "undo", answer.GetProperty("seen").GetInt32());
        Assert.Equal((null, 9), await NowAsync(id));
        await StepAsync(id, "redo", 0);
        Assert.Equal((null, 2_008), await NowAsync(id));

        static object Paste(int count) => new { kind = "paste", path = "indicators[8].name", after = string.Join('\n', Enumerable.Range(1, count).Select(row => $"指标{row}\t≥{row}次")) };
    }

    [Fact]
    public async Task The_audit_log_tells_each_change_in_words()
    {
        var id = await OpenFilings.BeginAsync(server);
        await EditAsync(id, 0, Set("indicators[2].target", "≥95%"));
        await using var library = await server.LibraryAsync();
        var entry = (await library.Audit.ListAsync(new() { Subject = $"filing/{id}" }, new(), Cancel)).Rows[0];
        Assert.Equal(("第3行的年度指标值：", "第3行的年度指标值：≥95%"), (entry.Before, entry.After));
    }

    [Fact]
    public async Task Tasks_and_safeguards_are_added_moved_and_removed_and_two_people_meet_where_they_are()
    {
        var id = await OpenFilings.BeginAsync(server, Plan);
        var (status, answer) = await EditAsync(id, 0, Set("goalsByTask[0].name", "清淤"), new { kind = "add", list = "tasks", at = 1 }, Set("goalsByTask[1].name", "护坡"), new { kind = "move", list = "tasks", at = 1, to = 0 });
        Assert.Equal((HttpStatusCode.OK, 0), (status, answer.GetProperty("rows").GetArrayLength()));
        (status, answer) = await EditAsync(id, 1, Set("goalsByTask[0].goal", "畅通"), Set("goalsByTask[1].indicators[0].name", "长度"), new { kind = "remove", list = "safeguards", at = 2 });
        Assert.Equal((HttpStatusCode.OK, "tasks"), (status, Text(answer.GetProperty("rows")[0], "list")));
        var form = (await OpenFilings.DraftAsync(server, id)).Form;
        Assert.Equal((7, "护坡", "清淤", "畅通", 2), (form.GoalsByTask.Count, form.GoalsByTask[0].Name, form.GoalsByTask[1].Name, form.GoalsByTask[1].Goal, form.Safeguards.Count));
        Assert.Equal("长度", form.GoalsByTask[2].Indicators[0].Name);
        (status, answer) = await EditAsync(id, 4, new { kind = "remove", list = "tasks", at = 1 });
        Assert.Equal((HttpStatusCode.Conflict, "要删的这一行刚有人填写过，没有删。"), (status, Text(answer.GetProperty("conflicts")[0], "because")));
        Assert.Equal(HttpStatusCode.BadRequest, (await EditAsync(id, 7, new { kind = "remove", list = "causes", at = 1 })).Status);
    }

    [Fact]
    public async Task What_follows_a_removal_that_was_refused_goes_into_the_row_that_was_meant()
    {
        var id = await OpenFilings.BeginAsync(server, Plan);
        await EditAsync(id, 0, Set("goalsByTask[1].name", "先写的"));
        var (status, answer) = await EditAsync(id, 0, new { kind = "remove", list = "tasks", at = 1 }, Set("goalsByTask[1].name", "原来的第三项"));
        Assert.Equal((HttpStatusCode.Conflict, "add"), (status, Text(Assert.Single(answer.GetProperty("rows").EnumerateArray()), "kind")));
        Assert.Equal(["", "先写的", "原来的第三项"], (await OpenFilings.DraftAsync(server, id)).Form.GoalsByTask.Take(3).Select(task => task.Name));
    }

    [Fact]
    public async Task What_follows_a_change_in_a_task_that_is_gone_goes_into_the_row_that_was_meant()
    {
        var id = await OpenFilings.BeginAsync(server, Plan);
        await EditAsync(id, 0, new { kind = "remove", list = "tasks", at = 1 });
        var (_, answer) = await EditAsync(id, 0, new { kind = "add", task = 1, at = 1 }, Set("goalsByTask[3].name", "第四项"));
        Assert.Equal("remove", Text(Assert.Single(answer.GetProperty("rows").EnumerateArray()), "kind"));
        Assert.Equal("第四项", (await OpenFilings.DraftAsync(server, id)).Form.GoalsByTask[2].Name);
    }

    [Fact]
    public async Task The_last_of_a_list_is_emptied_rather_than_removed_and_comes_back()
    {
        var id = await OpenFilings.BeginAsync(server, Plan);
        await EditAsync(id, 0, Set("safeguards[0]", "专班"), new { kind = "remove", list = "safeguards", at = 2 }, new { kind = "remove", list = "safeguards", at = 1 });
        var (_, answer) = await EditAsync(id, 3, new { kind = "remove", list = "safeguards", at = 0 });
        Assert.Equal(("add", "safeguards"), (Text(answer.GetProperty("rows")[0], "kind"), Text(answer.GetProperty("rows")[0], "list")));
        Assert.Contains("data-path=\"safeguards[0]\"", answer.GetProperty("html").GetString(), StringComparison.Ordinal);
        Assert.Equal([""], (await OpenFilings.DraftAsync(server, id)).Form.Safeguards);
        await StepAsync(id, "undo", 5);
        Assert.Equal(["专班"], (await OpenFilings.DraftAsync(server, id)).Form.Safeguards);
        await StepAsync(id, "redo", 7);
        Assert.Equal([""], (await OpenFilings.DraftAsync(server, id)).Form.Safeguards);
    }

    [Fact]
    public async Task The_only_indicator_beside_a_task_is_emptied_and_stays_writable()
    {
        var id = await OpenFilings.BeginAsync(server, Plan);
        var (_, answer) = await EditAsync(id, 0, Set("goalsByTask[1].indicators[0].name", "长度"), new { kind = "remove", task = 1, at = 0 });
        Assert.Equal(("add", 1), (Text(answer.GetProperty("rows")[0], "kind"), answer.GetProperty("rows")[0].GetProperty("task").GetInt32()));
        await EditAsync(id, 3, Set("goalsByTask[1].indicators[0].name", "面积"));
        Assert.Equal(["面积"], (await OpenFilings.DraftAsync(server, id)).Form.GoalsByTask[1].Indicators.Select(row => row.Name));
    }

    [Theory]
    [InlineData("add")]
    [InlineData("remove")]
    [InlineData("move")]
    public async Task Rows_of_a_task_that_there_is_not_are_refused_in_a_sentence(string kind)
    {
        var id = await OpenFilings.BeginAsync(server, Plan);
        foreach (var task in new[] { -1, 77 })
        {
            var (status, answer) = await EditAsync(id, 0, new { kind, task, at = 1 });
            Assert.Equal((HttpStatusCode.Conflict, "表中没有这一行，请刷新页面。"), (status, Text(answer.GetProperty("conflicts")[0], "because")));
        }
    }

    [Fact]
    public async Task A_row_that_was_added_and_written_into_is_taken_back_step_by_step()
    {
        var id = await OpenFilings.BeginAsync(server, Plan);
        await EditAsync(id, 0, new { kind = "add", list = "tasks", at = 6 });
        await EditAsync(id, 1, Set("goalsByTask[6].name", "护坡"));
        await StepAsync(id, "undo", 2);
        Assert.Equal(HttpStatusCode.OK, (await StepAsync(id, "undo", 3)).Status);
        Assert.Equal(6, (await OpenFilings.DraftAsync(server, id)).Form.GoalsByTask.Count);
    }

    [Fact]
    public async Task The_audit_log_names_tasks_and_safeguards()
    {
        var id = await OpenFilings.BeginAsync(server, Plan);
        await EditAsync(id, 0, new { kind = "add", list = "tasks", at = 2 }, Set("goalsByTask[2].name", "护坡"), new { kind = "move", list = "tasks", at = 2, to = 0 }, new { kind = "remove", list = "tasks", at = 0 }, new { kind = "add", at = 1, task = 3 }, new { kind = "remove", list = "safeguards", at = 1 });
        await using var library = await server.LibraryAsync();
        var told = (await library.Audit.ListAsync(new() { Subject = $"filing/{id}" }, new(), Cancel)).Rows.Select(row => row.After);
        Assert.Equal(["第2条保障措施：删除", "任务4第2行：添加一行", "任务1：删除", "任务3：移到任务1", "任务3的名称：护坡", "任务3：添加"], told.Take(6));
    }

    [Fact]
    public async Task What_no_draft_can_take_is_refused_in_a_sentence()
    {
        var id = await OpenFilings.BeginAsync(server);
        var (status, answer) = await EditAsync(id, 0, Set("indicators[77].name", "没有这一行"));
        Assert.Equal((HttpStatusCode.Conflict, "表中没有这一行，请刷新页面。"), (status, Text(answer.GetProperty("conflicts")[0], "because")));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await EditAsync(id, 0, Set("goals.annual", new string('长', 20_001)))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await EditAsync(99_999, 0, Set("goals.annual", "x"))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await EditAsync(id, 0, new { kind = "explode" })).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync(id, 0, "", Set("goals.annual", "x"))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync(id, 0, new string('k', 101), Set("goals.annual", "x"))).Status);
    }

    private static object Set(string path, string after) => new { kind = "set", path, before = "", after };

    private static string? Text(JsonElement told, string name) => told.GetProperty(name).GetString();

    private async Task<(string? Goal, int Rows)> NowAsync(long id) => await OpenFilings.DraftAsync(server, id) is var draft ? (draft.Form.Goals.Annual, draft.Form.Indicators.Count) : default;

    private async Task<string> PageAsync(long id) => WebUtility.HtmlDecode(await server.Client.GetStringAsync(new Uri($"/filings/{id}/edit", UriKind.Relative), Cancel));

    private Task<(HttpStatusCode Status, JsonElement Answer)> EditAsync(long id, int seen, params object[] edits) => SendAsync(id, seen, Guid.NewGuid().ToString(), edits);

    private Task<(HttpStatusCode Status, JsonElement Answer)> SendAsync(long id, int seen, string key, params object[] edits) => SendAsync(server.Client, id, seen, key, edits);

    private static async Task<(HttpStatusCode Status, JsonElement Answer)> SendAsync(HttpClient client, long id, int seen, string key, params object[] edits)
    {
        using var answer = await client.PostAsJsonAsync(new Uri($"/filings/{id}/edits", UriKind.Relative), new { seen, key, edits }, Cancel);
        return (answer.StatusCode, await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel));
    }

    private async Task<(HttpStatusCode Status, JsonElement Answer)> StepAsync(long id, string step, int seen)
    {
        using var answer = await server.Client.PostAsync(new Uri(string.Create(CultureInfo.InvariantCulture, $"/filings/{id}/edits/{step}?seen={seen}"), UriKind.Relative), null, Cancel);
        return (answer.StatusCode, await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel));
    }
}
