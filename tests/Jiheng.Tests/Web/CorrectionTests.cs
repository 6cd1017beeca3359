using System.Net;

namespace Jiheng.Tests.Web;

public sealed class CorrectionTests(TestServer server) : IClassFixture<TestServer>
{
    [Fact]
    public async Task A_correction_is_checked_at_once_and_can_be_undone()
    {
        var form = (await server.FormsAsync("/library")).First();
        var before = await server.Client.GetStringAsync(form, TestContext.Current.CancellationToken);
        Assert.DoesNotContain("≥987654次", before, StringComparison.Ordinal);

        var (status, after) = await SayAsync(form, "correct", "indicators[0].target", "≥987654次");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("≥987654次", after, StringComparison.Ordinal);
        Assert.Contains("≥987654次", await server.Client.GetStringAsync(form, TestContext.Current.CancellationToken), StringComparison.Ordinal);

        using var undone = await server.Client.PostAsync(new Uri(form + "/undo", UriKind.Relative), null, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, undone.StatusCode);
        Assert.DoesNotContain("≥987654次", await server.Client.GetStringAsync(form, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_field_cannot_hold_is_refused_with_a_reason_and_nothing_changes()
    {
        var form = (await server.FormsAsync("/library")).Last();
        var before = await server.Client.GetStringAsync(form, TestContext.Current.CancellationToken);
        var (status, reason) = await SayAsync(form, "correct", "fiscalYear", "明年");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("不是年度", reason, StringComparison.Ordinal);
        Assert.Equal(Body(before), Body(await server.Client.GetStringAsync(form, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task Nothing_to_undo_is_said()
    {
        var form = (await server.FormsAsync("/library")).ElementAt(2);
        using var answer = await server.Client.PostAsync(new Uri(form + "/undo", UriKind.Relative), null, TestContext.Current.CancellationToken);
        Assert.Equal("没有可以撤销的更正。", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_source_stands_beside_the_form_line_by_line()
    {
        var form = (await server.FormsAsync("/library")).First();
        var source = await server.Client.GetStringAsync(form + "/source", TestContext.Current.CancellationToken);
        Assert.Contains("id=\"line-1\"", source, StringComparison.Ordinal);
    }

    private async Task<(HttpStatusCode Status, string Text)> SayAsync(string form, string kind, string path, string after)
    {
        using var body = new FormUrlEncodedContent([new("kind", kind), new("path", path), new("before", ""), new("after", after)]);
        using var answer = await server.Client.PostAsync(new Uri(form + "/fields", UriKind.Relative), body, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static string Body(string page) => page[page.IndexOf("id=\"form-view\"", StringComparison.Ordinal)..page.IndexOf("id=\"field-editor\"", StringComparison.Ordinal)];
}
