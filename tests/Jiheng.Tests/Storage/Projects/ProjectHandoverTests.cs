using Jiheng.Domain.Documents;
using Jiheng.Domain.Filings;
using Jiheng.Domain.People;
using Jiheng.Domain.Years;
using Jiheng.Storage;
using Jiheng.Storage.Audit;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Filings;
using Jiheng.Storage.Importing;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Organisations;
using Jiheng.Storage.Organisations.Editing;
using Jiheng.Storage.Projects;
using Jiheng.Tests.Storage.Filings;
using Jiheng.Tests.Storage.Organisations;
using Jiheng.Tests.Storage.Scoping;

namespace Jiheng.Tests.Storage.Projects;

public abstract class ProjectHandoverTests(DatabaseKind kind)
{
    private const int Reform = FiledCounty.Year + 1;
    private const string Branch = "414002001";
    private const string School = "414002";
    private static readonly OrganisationEntry[] Merging = County.With((Branch, $"{Branch} 第一小学分校 预算单位 414002 012 - {School}"));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_projects_of_a_merged_unit_go_on_with_the_successor_and_what_was_approved_stays(bool isImported)
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var (branch, school) = (await county.ClerkAsync("clerk-branch"), await county.ClerkAsync());
        var approved = await FiledCounty.SubmitAsync(branch);
        await county.PassAllAsync(approved, 1);
        var begun = await FiledCounty.BeginAsync(branch, "操场改造");
        var ended = await branch.Projects.AddAsync(0, new ProjectEntry("图书采购", null, 2025, FiledCounty.Year), Cancel);
        var (goes, open) = ((await branch.Filings.FindAsync(approved, Cancel))!.ProjectId, (await branch.Filings.FindAsync(begun, Cancel))!.ProjectId);

        await MergeAsync(county.Test.Library, isImported);
        Assert.Equal([open, goes], (await school.Projects.ListAsync(new ProjectFilter(), new PageRequest(), Cancel)).Rows.Select(row => row.Id).OrderDescending());
        Assert.Equal([ended], (await branch.Projects.ListAsync(new ProjectFilter(), new PageRequest(), Cancel)).Rows.Select(row => row.Id));
        // Approved for a past year: seen by whom it was seen, called as it was called.
        Assert.Null(await school.Filings.FindAsync(approved, Cancel));
        Assert.Equal("第一小学分校", (await branch.Filings.FindAsync(approved, Cancel))!.Unit);
        Assert.Equal([approved], (await county.Test.Library.Filings.ListAsync(new FilingFilter { Unit = "第一小学分校" }, FilingOrder.Unit, new PageRequest(), Cancel)).Rows.Select(row => row.Id));
        // What nobody approved yet would be stuck.
        Assert.Null(await branch.Filings.FindAsync(begun, Cancel));
        Assert.Equal(1, await school.FilingWay.SubmitAsync(begun, 0, FiledCounty.State("维修校舍数量"), "y", Cancel));
        await county.Test.Library.Years.SaveAsync(await county.Test.Library.Years.RollOverAsync(county.YearId, Cancel), (await county.Test.Library.Years.FindAsync(county.YearId, Cancel))!.SetUp.Next() with { State = YearState.Open }, 0, Cancel);
        var next = await school.Filings.BeginAsync(goes, Reform, "mof-2015-declaration", FiledCounty.State("维修校舍数量"), Cancel);
        var row = (await school.Filings.FindAsync(next, Cancel))!;
        Assert.Equal(("第一小学", row.AmountFen), (row.Unit, row.FormerAmountFen));
        Assert.NotNull(row.AmountFen);
        await ToldAsync(county.Test.Library, $"project/{goes}", "project-handed-over");
        await ToldAsync(county.Test.Library, $"filing/{begun}", "filing-handed-over");
    }

    [Fact]
    public async Task Progress_counts_the_forms_of_a_past_year_where_they_are_and_asks_nobody_again()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var (branch, school) = (await county.ClerkAsync("clerk-branch"), await county.ClerkAsync());
        await county.PassAllAsync(await FiledCounty.SubmitAsync(branch), 1);
        await FiledCounty.BeginAsync(branch, "操场改造");
        await MergeAsync(county.Test.Library, false);
        var units = (await county.Test.Library.Progress.UnitsAsync(FiledCounty.Year, FormKind.TargetDeclaration, new PageRequest(), Cancel)).Rows;
        Assert.Equal([("第一小学", 1, 0, 0), ("第一小学分校", 1, 0, 1)], units.Select(unit => (unit.Unit, unit.Counts.Due, unit.Counts.Missing, unit.Counts.Of(FilingState.Approved))));
        Assert.Equal(1, (await school.Progress.TotalAsync(FiledCounty.Year, FormKind.TargetDeclaration, Cancel)).Due);
        Assert.Equal(0, (await school.FilingWork.NotBegunAsync(FiledCounty.Year, Cancel))[FormKind.TargetDeclaration]);
        Assert.Empty((await school.Projects.ListAsync(new ProjectFilter { Year = FiledCounty.Year, Missing = FormKind.TargetDeclaration }, new PageRequest(), Cancel)).Rows);
    }

    [Fact]
    public async Task Units_with_projects_of_one_code_are_not_merged_until_one_is_changed()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var (branch, school) = (await county.ClerkAsync("clerk-branch"), await county.ClerkAsync());
        await school.Projects.AddAsync(0, new ProjectEntry("校舍维修", "P1", 2025, 2025), Cancel);
        var twice = await branch.Projects.AddAsync(0, new ProjectEntry("操场改造", "P1", 2025, null), Cancel);
        var library = county.Test.Library;
        var planned = await library.Organisations.PlanAsync(Merging, new ImportOptions(Reform), Cancel);
        Assert.Contains("都有编码为 P1 的项目", Assert.Single(planned.Problems).Message, StringComparison.Ordinal);
        var refused = await Assert.ThrowsAsync<EditRefusedException>(() => MergeAsync(library, false));
        Assert.Contains("都有编码为 P1 的项目", refused.Message, StringComparison.Ordinal);
        await branch.Projects.ChangeAsync(twice, new ProjectEntry("操场改造", "P2", 2025, null), 0, Cancel);
        var plan = await library.Organisations.PlanAsync(Merging, new ImportOptions(Reform), Cancel);
        Assert.Contains("“第一小学分校”有 1 个没有结束的项目，合并后归“第一小学”。", plan.Reminders.Select(reminder => reminder.Message));
        // A project that comes between plan and yes.
        await branch.Projects.ChangeAsync(twice, new ProjectEntry("操场改造", "P1", 2025, null), 1, Cancel);
        Assert.Equal(LibraryProblem.Changed, (await Assert.ThrowsAsync<LibraryException>(() => library.Organisations.ApplyAsync(plan, Cancel))).Problem);
        Assert.Null((await library.Organisations.FindAsync(Branch, Cancel)).Single().LastYear);
    }

    // By the administrator of the system, who sees no project at all.
    private static async Task MergeAsync(DocumentLibrary library, bool isImported)
    {
        var keeper = (await Townspeople.AsAsync(library, "system", Privilege.ManageOrganisations)).Organisations;
        if (isImported)
        {
            var plan = await keeper.PlanAsync(Merging, new ImportOptions(Reform, Reason: "机构改革"), Cancel);
            Assert.Empty(plan.Problems);
            await keeper.ApplyAsync(plan, Cancel);
            return;
        }

        var (branch, school) = ((await keeper.FindAsync(Branch, Cancel)).Single(), (await keeper.FindAsync(School, Cancel)).Single());
        await keeper.EditAsync(new MergeOrganisation(branch.Id, branch.Revision, school.Id), new EditNote(Reform, "机构改革"), Cancel);
    }

    private static async Task ToldAsync(DocumentLibrary library, string subject, string action)
    {
        var entry = Assert.Single((await library.Audit.ListAsync(new AuditFilter { Subject = subject }, new PageRequest(), Cancel)).Rows, row => row.Action == action);
        Assert.Equal(("370102/414002001 第一小学分校", "370102/414002 第一小学", "system"), (entry.Before, entry.After, entry.Actor.Account));
    }
}

public sealed class ProjectHandoverSqliteTests() : ProjectHandoverTests(DatabaseKind.Sqlite);

public sealed class ProjectHandoverPostgresTests() : ProjectHandoverTests(DatabaseKind.Postgres);
