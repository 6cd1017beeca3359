using System.Net;
using System.Text.RegularExpressions;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Storage.Listing;
using Jiheng.Tests.Storage;
using Jiheng.Web.Features.Reports;
using Microsoft.AspNetCore.Http;

namespace Jiheng.Tests.Web;

public sealed partial class ReportTests(TestServer server) : IClassFixture<TestServer>
{
    [Fact]
    public async Task The_report_of_a_form_says_all_that_its_page_says()
    {
        var form = (await server.FormsAsync("/library?kind=SelfEvaluation")).First();
        var page = await PageAsync(form);
        var report = await PageAsync(form + "/report");
        var cards = Card().Count(page);
        Assert.True(cards > 0);
        Assert.Equal(cards, FindingRow().Count(report));
        Assert.Equal(Regex.Count(await PageAsync(form + "/ledger"), "<tr class=\"outcome-notcheckable\""), Regex.Count(report, "<td class=\"text-nowrap\">[A-Z0-9-]+</td>"));
        // Every number in the table has its line below.
        var numbers = CellNumber().Matches(report).Select(match => match.Groups[1].Value).Distinct().ToList();
        Assert.NotEmpty(numbers);
        Assert.All(numbers, number => Assert.Contains($"<tr id=\"finding-{number}\">", report, StringComparison.Ordinal));
        Assert.Matches("<dd class=\"hash\">[0-9a-f]{64}</dd>", report);
        Assert.Contains("绩衡 test", report, StringComparison.Ordinal);
        Assert.Contains("四、得分复算", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_of_a_set_tells_of_every_form_and_every_error_and_warning()
    {
        var report = await PageAsync("/sets/1/report");
        var forms = await server.FormsAsync("/sets/1");
        Assert.Equal(forms.Length, Regex.Count(report, "<tr>\\s*<td class=\"num\">\\d+</td>\\s*<td>(?!<span class=\"mark)"));
        var summary = Totals().Match(report);
        Assert.Equal(int.Parse(summary.Groups[1].Value) + int.Parse(summary.Groups[2].Value), FindingRow().Count(report));
        Assert.Equal(5, Regex.Count(report, "<td class=\"hash\">[0-9a-f]{64}</td>"));
    }

    [Fact]
    public async Task A_long_set_comes_in_parts_that_leave_nothing_out()
    {
        await using var test = await TestLibrary.OpenAsync(DatabaseKind.Sqlite);
        const int Files = 7;
        const int Part = 4;
        List<long> ids = [];
        for (var i = 0; i < Files; i++) ids.Add((await test.AddAsync($"{i}.txt", Cli.SampleForm.Declaration.Replace("培训经费", $"培训经费{i}", StringComparison.Ordinal))).Id);
        var id = await test.Library.Sets.CreateAsync("一批", ids, TestContext.Current.CancellationToken);
        var set = (await test.Library.Sets.FindAsync(id, TestContext.Current.CancellationToken))!;

        var first = await SetReport.ReadAsync(test.Library, new QueryCollection(), set, new Checker(), TestContext.Current.CancellationToken, Part);
        var second = await SetReport.ReadAsync(test.Library, new QueryCollection(new Dictionary<string, Microsoft.Extensions.Primitives.StringValues> { ["page"] = "2" }), set, new Checker(), TestContext.Current.CancellationToken, Part);
        Assert.Equal((Part, Files - Part, 2, Part), (first.Forms.Count, second.Forms.Count, first.Parts, second.Before));
        Assert.Equal(Files, first.Forms.Concat(second.Forms).Select(form => form.Row.Id).Distinct().Count());
        Assert.Equal($"/sets/{id}/report?page=2", first.Address(2));
        Assert.Equal(Files, (await test.Library.Forms.ListAsync(new FormFilter { SetId = id }, cancel: TestContext.Current.CancellationToken)).Total);
    }

    [Theory]
    [InlineData("/forms/999999/report")]
    [InlineData("/sets/999999/report")]
    public async Task What_is_not_there_has_no_report(string path)
    {
        using var answer = await server.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private Task<string> PageAsync(string address) => server.Client.GetStringAsync(address, TestContext.Current.CancellationToken);

    [GeneratedRegex("<article class=\"finding ")]
    private static partial Regex Card();

    [GeneratedRegex("<tr(?: id=\"finding-\\d+\")?>\\s*<td class=\"num\">\\d+</td>\\s*<td><span class=\"mark mark-")]
    private static partial Regex FindingRow();

    [GeneratedRegex("href=\"#finding-(\\d+)\"")]
    private static partial Regex CellNumber();

    [GeneratedRegex("发现错误 (\\d+) 处、提醒 (\\d+) 处")]
    private static partial Regex Totals();
}
