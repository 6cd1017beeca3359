using Jiheng.Domain.Filings;
using Jiheng.Domain.Funds;
using Jiheng.Forms.Editing.Drafts;
using Jiheng.Storage;
using Jiheng.Storage.Filings;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Projects;

namespace Jiheng.Tests.Storage.Filings;

public abstract class FilingListTests(DatabaseKind kind)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_filter_leaves_what_it_says_and_the_file_holds_the_list()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        await BeginAsync(await county.ClerkAsync(), "校舍维修", 100, "特定目标类");
        await BeginAsync(await county.ClerkAsync(), "操场改造", 500, "其他运转类");
        await BeginAsync(await county.ClerkAsync("clerk-clinic"), "设备购置", 300, "特定目标类");
        var library = county.Test.Library;
        Assert.Equal(["校舍维修", "设备购置"], await NamesAsync(library, new FilingFilter { Category = "目标" }));
        Assert.Equal(["操场改造", "设备购置"], await NamesAsync(library, new FilingFilter { AmountFrom = Money.FromWanYuan(300).Fen }));
        Assert.Equal(["设备购置"], await NamesAsync(library, new FilingFilter { AmountFrom = Money.FromWanYuan(101).Fen, AmountTo = Money.FromWanYuan(499).Fen }));
        Assert.Equal(["设备购置"], await NamesAsync(library, new FilingFilter { Unit = "卫生" }));
        Assert.Equal(["设备购置"], await NamesAsync(library, new FilingFilter { Unit = "501001" }));
        Assert.Empty(await NamesAsync(library, new FilingFilter { Adjustments = true }));
        Assert.Empty(await NamesAsync(library, new FilingFilter { WithoutFindings = true, WithErrors = true }));
        Assert.Equal(3, (await NamesAsync(library, new FilingFilter { WithErrors = true })).Length + (await NamesAsync(library, new FilingFilter { WithoutFindings = true })).Length
            + (await library.Filings.ListAsync(new FilingFilter { WithWarnings = true }, FilingOrder.Unit, new PageRequest(), Cancel)).Rows.Count(row => row.Errors == 0));
        var filings = new ProjectFilter { Having = new FilingFilter { Category = "特定", State = FilingState.Draft }, Year = FiledCounty.Year };
        Assert.Equal(["校舍维修", "设备购置"], (await library.Projects.ListAsync(filings, new PageRequest(), Cancel)).Rows.Select(row => row.Name));
        Assert.Empty((await library.Projects.ListAsync(filings with { Year = FiledCounty.Year - 1 }, new PageRequest(), Cancel)).Rows);
        Assert.Equal(["设备购置"], (await library.Projects.ListAsync(new ProjectFilter { Unit = "卫生院" }, new PageRequest(), Cancel)).Rows.Select(row => row.Name));
    }

    [Fact]
    public async Task A_project_tells_of_all_its_forms()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var clerk = await county.ClerkAsync();
        await BeginAsync(clerk, "校舍维修", 100, null);
        await clerk.Projects.AddAsync(0, new ProjectEntry("图书采购", null, 2026, 2026), Cancel);
        var rows = (await county.Test.Library.Projects.ListAsync(new ProjectFilter(), ProjectOrder.Newest, new PageRequest(), Cancel)).Rows;
        Assert.Equal([("图书采购", 0, 0, null), ("校舍维修", 1, 1, (long?)Money.FromWanYuan(100).Fen)], rows.Select(row => (row.Name, row.Filings, row.Open, row.AmountFen)));
        Assert.True(rows[1].Errors > 0);
    }

    [Fact]
    public async Task A_whole_list_is_read_with_few_commands_and_in_its_order()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var clerk = await county.ClerkAsync();
        for (var i = 0; i < 8; i++) await BeginAsync(clerk, $"项目 {i}", 100 + (i * 37 % 8), null);
        var library = county.Test.Library;
        var shown = (await library.Filings.ListAsync(new FilingFilter(), FilingOrder.Amount, new PageRequest(), Cancel)).Rows.Select(row => row.Id).ToArray();
        var before = county.Test.Commands;
        Assert.Equal(shown, await library.Filings.ReadAllAsync(new FilingFilter(), FilingOrder.Amount, Cancel).Select(row => row.Id).ToArrayAsync(Cancel));
        Assert.Equal(2, county.Test.Commands - before);
        before = county.Test.Commands;
        Assert.Equal(8, await library.Projects.ReadAllAsync(new ProjectFilter(), ProjectOrder.Name, Cancel).CountAsync(Cancel));
        Assert.Equal(2, county.Test.Commands - before);
        Assert.Empty(await (await county.ClerkAsync("clerk-clinic")).Filings.ReadAllAsync(new FilingFilter(), FilingOrder.Amount, Cancel).ToArrayAsync(Cancel));
    }

    private static async Task<long> BeginAsync(DocumentLibrary clerk, string name, decimal amount, string? category)
    {
        var form = FiledCounty.Form("维修数量");
        form = form with { Project = form.Project with { Category = category }, Funding = form.Funding! with { Year = FundingSources.None with { Total = Money.FromWanYuan(amount) } } };
        var project = await clerk.Projects.AddAsync(0, new ProjectEntry(name, null, 2025, null), Cancel);
        return await clerk.Filings.BeginAsync(project, FiledCounty.Year, "mof-2015-declaration", FiledCounty.Of(new DraftForm(form, new Dictionary<string, string>())), Cancel);
    }

    private static async Task<string[]> NamesAsync(DocumentLibrary library, FilingFilter filter) =>
        [.. (await library.Filings.ListAsync(filter, FilingOrder.Unit, new PageRequest(), Cancel)).Rows.Select(row => row.ProjectName).OrderBy(name => Array.IndexOf(["校舍维修", "操场改造", "设备购置"], name))];
}

public sealed class FilingListSqliteTests() : FilingListTests(DatabaseKind.Sqlite);

public sealed class FilingListPostgresTests() : FilingListTests(DatabaseKind.Postgres);
