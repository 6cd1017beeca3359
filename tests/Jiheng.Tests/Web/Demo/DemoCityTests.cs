using Jiheng.Domain.Filings;
using Jiheng.Domain.Organisations;
using Jiheng.Domain.People;
using Jiheng.Storage;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Filings;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Upkeep;
using Jiheng.Tests.Cli;
using Jiheng.Web.Demo;
using Jiheng.Web.Hosting;

namespace Jiheng.Tests.Web.Demo;

public sealed class DemoCityTests(DemoTown town) : IClassFixture<DemoTown>
{
    private static readonly PageRequest Everything = new(1, 500);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_is_as_large_as_a_city()
    {
        var organisations = await town.Library.Organisations.AllBelowAsync(null, cancel: Cancel);

        Assert.Equal(60, organisations.Count(each => each.Kind == OrganisationKind.Department));
        Assert.True(organisations.Count(each => each.Kind == OrganisationKind.Unit) >= 300);
        Assert.InRange((await town.Library.People.AllAsync(null, Cancel)).Count, 1000, 1100);
        Assert.Equal(DemoCity.StepsOf(DemoExtent.Sample), town.Steps);
    }

    [Fact]
    public void It_has_more_than_3000_projects_and_whoever_decides_on_them()
    {
        var projects = DemoFilings.ProjectsOf(DemoExtent.Whole);
        var accounts = DemoPeople.Entries(code => code).Select(person => person.Account).ToHashSet();

        Assert.True(projects.Count > 3000, $"{projects.Count} projects");
        Assert.Distinct(projects.Select(each => (each.Unit.Code, each.Project.Name)));
        Assert.All(projects, each => Assert.Subset(accounts, new HashSet<string> { DemoPeople.ClerkOf(each.Unit.Code), DemoPeople.UnitReviewerOf(each.Unit.Code), DemoPeople.ReviewerOf(each.Unit.Department) }));
        Assert.Subset(projects.ToHashSet(), DemoFilings.ProjectsOf(DemoExtent.Sample).ToHashSet());
    }

    [Fact]
    public async Task Its_library_is_whole() => Assert.Empty((await LibraryCheck.RunAsync(LibraryPlace.InFolder(town.Folder), _ => { }, Cancel)).Problems);

    [Fact]
    public async Task Its_second_year_tells_what_changed_and_why()
    {
        var changes = new List<(OrganisationChangeKind Kind, string? Reason)>();
        foreach (var code in new[] { "379900/121", "379900/109101", "379900/107003", "379900/140101" })
        {
            var organisation = Assert.Single(await town.Library.Organisations.FindAsync(code, Cancel));
            changes.AddRange((await town.Library.Organisations.ChangesAsync(organisation.Id, Cancel)).Where(change => change.Year == 2025).Select(change => (change.Kind, change.Reason)));
        }

        Assert.Equal([OrganisationChangeKind.Created, OrganisationChangeKind.Renamed, OrganisationChangeKind.Moved, OrganisationChangeKind.Recoded, OrganisationChangeKind.Merged], changes.Select(change => change.Kind).Order());
        Assert.All(changes, change => Assert.NotNull(change.Reason));
    }

    [Fact]
    public async Task Each_role_has_a_ready_account_without_a_password()
    {
        var accounts = await town.Library.AccountList.DemoAsync(Cancel);

        Assert.Equal(Enum.GetValues<Role>().Where(role => role != Role.Public), accounts.Select(account => Assert.Single(account.Roles)));
        Assert.False(await town.Library.Installation.HasAccountsAsync(Cancel));
    }

    [Theory]
    [InlineData("demo-clerk", 2)]
    [InlineData("demo-unit-reviewer", 2)]
    [InlineData("demo-department-reviewer", 12)]
    [InlineData("demo-finance-office", 24)]
    [InlineData("demo-performance-office", 106)]
    [InlineData("demo-expert", 6)]
    [InlineData("demo-system", 0)]
    [InlineData("demo-security", 0)]
    [InlineData("demo-audit", 0)]
    public async Task Everybody_sees_what_his_role_reaches(string account, int forms)
    {
        var mine = await (await town.AsAsync(account)).Forms.ListAsync(new FormFilter(), page: Everything, cancel: Cancel);

        Assert.Equal(forms, mine.Total);
    }

    [Fact]
    public async Task What_was_declared_is_in_every_state_and_was_done_by_those_whose_it_is()
    {
        var filings = (await town.Library.Filings.ListAsync(new FilingFilter(), FilingOrder.Unit, Everything, Cancel)).Rows;
        Assert.All(filings.Where(row => row.Year == DemoTree.FirstYear), row => Assert.Equal(FilingState.Approved, row.Standing.State));
        Assert.Equal(Enum.GetValues<FilingState>(), filings.Where(row => row.Year == DemoReform.Year).Select(row => row.Standing.State).Distinct().Order());
        Assert.Contains(filings, row => row.Standing is { Round: 1, IsEditable: true });
        Assert.Equal(Jiheng.Domain.Years.BudgetYear.UsualLevels, filings.Select(row => row.Standing.Reviewer).OfType<Role>().Distinct().Order());
        var steps = await town.Library.FilingHistory.StepsAsync(filings.First(row => row.Standing.State == FilingState.Approved).Id, Cancel);
        Assert.Equal(5, steps.Select(step => step.Account).Distinct().Count());
        Assert.DoesNotContain(filings, row => row.IsLate);
    }

    [Theory]
    [InlineData("demo-unit-reviewer", Role.UnitReviewer)]
    [InlineData("demo-department-reviewer", Role.DepartmentReviewer)]
    [InlineData("demo-finance-office", Role.FinanceOffice)]
    [InlineData("demo-performance-office", Role.PerformanceOffice)]
    public async Task Whoever_reviews_finds_what_he_has_to_decide(string account, Role role)
    {
        var mine = await (await town.AsAsync(account, Privilege.ReviewForms)).Filings.ListAsync(new FilingFilter { Turns = [role] }, FilingOrder.Risk, Everything, Cancel);
        Assert.NotEmpty(mine.Rows);
    }

    [Fact]
    public async Task The_offered_people_belong_together()
    {
        var clerk = await (await town.AsAsync("demo-clerk")).Forms.ListAsync(new FormFilter(), page: Everything, cancel: Cancel);
        var department = await (await town.AsAsync("demo-department-reviewer")).Forms.ListAsync(new FormFilter(), page: Everything, cancel: Cancel);
        var office = await (await town.AsAsync("demo-finance-office")).Forms.ListAsync(new FormFilter(), page: Everything, cancel: Cancel);

        Assert.All(clerk.Rows, form => Assert.Equal("演示市第一中学", form.Unit));
        Assert.Subset(department.Rows.Select(form => form.Id).ToHashSet(), clerk.Rows.Select(form => form.Id).ToHashSet());
        Assert.Subset(office.Rows.Select(form => form.Id).ToHashSet(), department.Rows.Select(form => form.Id).ToHashSet());
        Assert.Equal(["演示市教育局", "演示市文化广电和旅游局"], office.Rows.Select(form => form.Department!).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_form_is_read_as_it_was_written()
    {
        List<OpenedForm> read = [];
        await foreach (var opened in town.Library.Forms.ReadAllAsync(new FormFilter(), FormOrder.Document, Cancel)) read.Add(opened);
        var byFile = read.ToDictionary(opened => opened.Row.FileName);

        Assert.Equal(DemoDocument.All.Count, read.Count);
        Assert.All(DemoDocument.All, document =>
        {
            var form = byFile[document.FileName].AsRead;
            Assert.Equal((document.Layout.Code, document.Year, document.Form.Project.Unit, document.Form.Project.Department), (form.Layout, form.FiscalYear, form.Project.Unit, form.Project.Department));
            Assert.Equal(document.Form.Indicators.Select(row => (row.Name, row.Target!.Text, row.Actual?.Text, row.Points?.Value, row.Score?.Value)), form.Indicators.Select(row => (row.Name, row.Target!.Text, row.Actual?.Text, row.Points?.Value, row.Score?.Value)));
            Assert.Equal(document.Form.Funding!.Annual, form.Funding!.Annual);
        });
    }

    [Fact]
    public async Task Most_forms_are_clean_and_some_have_typical_faults()
    {
        var forms = await town.Library.Forms.ListAsync(new FormFilter(), page: Everything, cancel: Cancel);
        var found = new HashSet<string>();
        await foreach (var opened in town.Library.Forms.ReadAllAsync(new FormFilter(), FormOrder.Document, Cancel)) found.UnionWith(opened.Results.Findings.Select(finding => finding.Rule));

        Assert.InRange(forms.Rows.Count(form => form.Errors == 0 && form.Warnings == 0), forms.Rows.Count * 6 / 10, forms.Rows.Count * 9 / 10);
        Assert.Subset(found, new HashSet<string> { "WEIGHT-SUM", "L1-MISSING", "QUAL-VAGUE", "GOAL-IS-TASK", "SE-TOTAL", "SE-EXEC-RATE", "SE-NARRATIVE-CONFLICT", "SE-ALL-FULL" });
    }

    [Fact]
    public async Task It_is_the_same_in_every_run()
    {
        var people = await town.Library.People.AllAsync(null, Cancel);
        var lines = new List<string>();
        await foreach (var opened in town.Library.Forms.ReadAllAsync(new FormFilter(), FormOrder.Document, Cancel))
            lines.Add($"{opened.Row.FileName}：{opened.AsRead.Funding?.Annual?.Yuan:0.##} 元；{string.Join('、', opened.AsRead.Indicators.Select(row => $"{row.Target?.Text}/{row.Actual?.Text}"))}");

        Snapshot.Matches("演示市", string.Join('\n', [.. people.Where((_, index) => index % 50 == 0).Select(person => $"{person.Account} {person.Name} {person.Organisation.Key}"), .. lines.Where((_, index) => index % 5 == 0)]) + "\n");
    }

    [Fact]
    public async Task It_does_not_mix_with_what_is_there()
    {
        var problem = await Assert.ThrowsAsync<LibraryException>(() => DemoCity.CreateAsync(town.Library, DemoExtent.Sample, cancel: Cancel));

        Assert.Equal(LibraryProblem.NotEmpty, problem.Problem);
    }

    [Fact]
    public async Task A_city_half_filled_is_neither_filled_nor_served()
    {
        using var folder = new TemporaryFolder();
        using var stop = new CancellationTokenSource();
        var steps = 0;
        await using (var library = await DocumentLibrary.OpenAsync(LibraryPlace.InFolder(folder.Path), "test", cancel: Cancel))
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => DemoCity.CreateAsync(library, DemoExtent.Sample, () =>
            {
                if (++steps == 2) stop.Cancel();
            }, stop.Token));
            var again = await Assert.ThrowsAsync<LibraryException>(() => DemoCity.CreateAsync(library, DemoExtent.Sample, cancel: Cancel));
            Assert.Contains("没有放完", again.Message, StringComparison.Ordinal);
        }

        var served = await Assert.ThrowsAsync<LibraryException>(() => WebServer.StartAsync(new WebOptions(folder.Path, 0, "test"), Cancel));
        Assert.Contains("没有放完", served.Message, StringComparison.Ordinal);
    }
}
