using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Jiheng.Tests.Web;

public sealed partial class StatisticsTests(TestServer server) : IClassFixture<TestServer>
{
    [Theory]
    [InlineData("/statistics", "/library")]
    [InlineData("/sets/1/statistics", "/sets/1")]
    public async Task Every_figure_leads_to_a_list_of_as_many_forms(string statistics, string list)
    {
        var page = await PageAsync(statistics);
        var figures = FormsOfFigure().Matches(page).Select(match => (Address: WebUtility.HtmlDecode(match.Groups[1].Value), Forms: Number(match.Groups[2].Value))).ToList();
        Assert.Contains(figures, figure => figure.Address.Contains("rule=", StringComparison.Ordinal));
        Assert.Contains(figures, figure => figure.Address.Contains("unit=", StringComparison.Ordinal));
        Assert.Contains(figures, figure => figure.Address.Contains("copy=", StringComparison.Ordinal));
        Assert.Contains(figures, figure => figure.Address.Contains("score=different", StringComparison.Ordinal));
        foreach (var (address, forms) in figures.DistinctBy(figure => figure.Address[..(figure.Address.IndexOf('=', StringComparison.Ordinal) + 4)]))
        {
            Assert.StartsWith(list, address, StringComparison.Ordinal);
            Assert.Equal(forms, (await server.FormsAsync(address)).Length);
        }
    }

    [Fact]
    public async Task The_table_behind_a_chart_is_in_the_page()
    {
        var page = await PageAsync("/statistics");
        var sources = Source().Matches(page).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(["rules-table", "units-table", "scores-table", "texts-table"], sources);
        Assert.All(sources, source => Assert.Contains($"<table class=\"table table-sm\" id=\"{source}\"", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_long_table_is_cut_and_can_be_shown_whole()
    {
        // Compared first: or it might be in between.
        await PageAsync("/sets/1");
        var page = await PageAsync("/statistics");
        var link = WholeRules().Match(page);
        Assert.True(link.Success);
        Assert.Equal(20, RuleRow().Count(page));
        var whole = await PageAsync("/statistics" + WebUtility.HtmlDecode(link.Groups[1].Value));
        Assert.Equal(Number(link.Groups[2].Value), RuleRow().Count(whole));
    }

    [Fact]
    public async Task Filters_narrow_the_figures_and_go_on_into_the_lists()
    {
        var page = await PageAsync("/statistics?kind=SelfEvaluation&severity=hint");
        Assert.Contains("/library?kind=SelfEvaluation&amp;severity=hint&amp;rule=", page, StringComparison.Ordinal);
        Assert.Contains("/library?kind=SelfEvaluation&amp;severity=error", page, StringComparison.Ordinal);
        Assert.Contains("没有可以统计的表", await PageAsync("/statistics?q=zzzzqqq"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_keeps_the_filter_that_a_figure_brought_along()
    {
        var list = await PageAsync("/library?score=different");
        Assert.Contains("name=\"score\" value=\"different\" checked", list, StringComparison.Ordinal);
        Assert.Contains("href=\"/statistics?score=different\"", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_set_that_is_not_there_has_no_statistics()
    {
        using var answer = await server.Client.GetAsync(new Uri("/sets/999999/statistics", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static int Number(string printed) => int.Parse(printed, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    private Task<string> PageAsync(string address) => server.Client.GetStringAsync(address, TestContext.Current.CancellationToken);

    // A number of forms that is a link, or the words of one.
    [GeneratedRegex("<a href=\"([^\"]*\\?[^\"]*(?:rule|unit|copy|score)=[^\"]*)\">[^<]*?(?:<b>)?([0-9,]+)(?:</b> 张)?</a>")]
    private static partial Regex FormsOfFigure();

    [GeneratedRegex("data-source=\"([^\"]+)\"")]
    private static partial Regex Source();

    [GeneratedRegex("<a href=\"([^\"]*all=rules#rules)\">显示全部 ([0-9]+) 行")]
    private static partial Regex WholeRules();

    [GeneratedRegex("<tr data-label=\"[^\"]*\" data-href=\"[^\"]*rule=")]
    private static partial Regex RuleRow();
}
