using System.Net;
using Jiheng.Domain.Filings;
using Jiheng.Tests.Web.Access;

namespace Jiheng.Tests.Web.Filings;

public sealed class ReviewTests(FilingTown town) : IClassFixture<FilingTown>
{
    [Fact]
    public async Task A_reviewer_fills_in_the_sheet_beside_what_the_rules_found_and_passes_with_it()
    {
        var id = await town.SubmitAsync();
        var sheet = $"/filings/{id}/review";
        using var reviewer = await town.Site.EnterAsync("reviewer-school");
        Assert.Contains(sheet + "\"", (await reviewer.GetAsync($"/filings/{id}")).Page);
        var page = (await reviewer.GetAsync(sheet)).Page;
        Assert.Contains("条款待核对", page);
        Assert.Contains("review-evidence", page);
        var refused = await reviewer.PostAsync(sheet, sheet, [.. Values(0, "Key"), ("points-0", "很多"), ("words-0", "<b>缺</b>")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("得分“很多”不是数字", refused.Page);
        Assert.Contains("&lt;b&gt;缺", refused.Page);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await reviewer.PostAsync(sheet, sheet, [.. Values(0, "Key"), ("points-0", "11")])).Status);

        var saved = await reviewer.PostAsync(sheet, sheet, [.. Values(0, "Key"), ("points-0", "9.5"), ("conclusion", "Good"), ("decide", "pass")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, saved.Status);
        Assert.Contains("还没有填完，缺：明确清晰性", saved.Page);
        Assert.DoesNotContain($"/filings/{id}/reviews/1/0", (await ClerkPageAsync(id)));
        (string, string)[] whole = [.. Values(1, "Key"), .. Enumerable.Range(0, 8).Select(item => ($"points-{item}", "10")), ("conclusion", "Good"), ("note", "原则同意"), ("decide", "pass")];
        Assert.Equal((HttpStatusCode.SeeOther, $"/filings/{id}?said=pass"), await PostAsync(reviewer, sheet, whole));
        Assert.Equal((FilingState.InReview, 1), (await town.StandingAsync(id)) is var standing ? (standing.State, standing.Level) : default);
        Assert.Contains($"/filings/{id}/reviews/1/0", await ClerkPageAsync(id));
        var kept = (await reviewer.GetAsync($"/filings/{id}/reviews/1/0")).Page;
        Assert.Contains("10 / 15", kept);
        Assert.Contains("原则同意", kept);
    }

    [Fact]
    public async Task Whose_turn_it_is_not_gets_no_sheet_and_a_stale_one_is_refused()
    {
        var id = await town.SubmitAsync();
        var sheet = $"/filings/{id}/review";
        using var office = await town.Site.EnterAsync("office-education");
        Assert.Equal((HttpStatusCode.Redirect, $"/filings/{id}"), await office.GetAsync(sheet) is var turned ? (turned.Status, turned.To) : default);
        Assert.Equal(HttpStatusCode.NotFound, (await office.GetAsync($"/filings/{id}/reviews/1/0")).Status);
        using var clerk = await town.Site.EnterAsync("clerk-school");
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.GetAsync(sheet)).Status);
        using var reviewer = await town.Site.EnterAsync("reviewer-school");
        Assert.Equal((HttpStatusCode.SeeOther, sheet + "?said=saved"), await PostAsync(reviewer, sheet, [.. Values(0, "General"), ("grade-3", "Fair")]));
        var stale = await reviewer.PostAsync(sheet, sheet, [.. Values(0, "General"), ("grade-3", "Poor")]);
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Equal((HttpStatusCode.SeeOther, $"/filings/{id}?said=return"), await PostAsync(reviewer, sheet, [.. Values(1, "General"), ("conclusion", "Poor"), ("note", "目标没有细化"), ("decide", "return")]));
        Assert.Equal(FilingState.Returned, (await town.StandingAsync(id)).State);
    }

    private static (string, string)[] Values(int revision, string kind) => [("version", "1"), ("revision", $"{revision}"), ("kind", kind)];

    private static async Task<(HttpStatusCode, string?)> PostAsync(BrowserClient visit, string sheet, params (string, string)[] values) => await visit.PostAsync(sheet, sheet, values) is var answer ? (answer.Status, answer.To) : default;

    private async Task<string> ClerkPageAsync(long id)
    {
        using var clerk = await town.Site.EnterAsync("clerk-school");
        return (await clerk.GetAsync($"/filings/{id}")).Page;
    }
}
