using Jiheng.Domain.Documents;
using Jiheng.Domain.Filings;
using Jiheng.Domain.People;
using Jiheng.Storage;
using Jiheng.Storage.Filings;
using Jiheng.Storage.Listing;
using Jiheng.Storage.People;
using Jiheng.Storage.People.Editing;
using Jiheng.Storage.Projects;

namespace Jiheng.Tests.Storage.Filings;

public abstract class FilingWorkTests(DatabaseKind kind)
{
    private static readonly int[] Years = [FiledCounty.Year];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_count_is_that_of_the_list_with_the_same_filters_and_costs_one_command()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var school = await county.ClerkAsync();
        await FiledCounty.BeginAsync(school);
        var returned = await FiledCounty.SubmitAsync(school, "操场改造");
        await FiledCounty.SubmitAsync(await county.ClerkAsync("clerk-clinic"), "设备购置");
        await (await county.ReviewerAsync("reviewer-school", Role.UnitReviewer)).FilingWay.DecideAsync(returned, Role.UnitReviewer, FilingAction.Return, 1, "请写明面积", Cancel);
        foreach (var library in new[] { county.Test.Library, school, await county.ClerkAsync("clerk-clinic"), await county.ReviewerAsync("office-education", Role.FinanceOffice) })
        {
            var before = county.Test.Commands;
            var groups = await library.FilingWork.GroupsAsync(Years, Cancel);
            Assert.Equal(1, county.Test.Commands - before);
            foreach (var state in Enum.GetValues<FilingState>())
            {
                var list = await library.Filings.ListAsync(new FilingFilter { Year = FiledCounty.Year, State = state }, FilingOrder.Unit, new PageRequest(), Cancel);
                Assert.Equal(list.Total, groups.Where(group => group.State == state).Sum(group => group.Count));
            }

            var waiting = await library.Filings.ListAsync(new FilingFilter { Turns = [Role.UnitReviewer] }, FilingOrder.Unit, new PageRequest(), Cancel);
            Assert.Equal(waiting.Total, groups.Where(group => group.Turn == Role.UnitReviewer).Sum(group => group.Count));
        }

        Assert.Empty(await school.FilingWork.GroupsAsync([2031], Cancel));
        Assert.Equal([(returned, "操场改造", "请写明面积")], (await school.FilingWork.ReturnedAsync(Years, 5, Cancel)).Select(one => (one.Id, one.ProjectName, one.Reason!)));
        Assert.Empty(await (await county.ClerkAsync("clerk-clinic")).FilingWork.ReturnedAsync(Years, 5, Cancel));
    }

    [Fact]
    public async Task What_is_not_begun_is_counted_as_the_list_of_projects_counts_it()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var (school, clinic) = (await county.ClerkAsync(), await county.ClerkAsync("clerk-clinic"));
        await FiledCounty.BeginAsync(school);
        foreach (var name in new[] { "图书采购", "操场改造" }) await school.Projects.AddAsync(0, new ProjectEntry(name, null, 2026, null), Cancel);
        await clinic.Projects.AddAsync(0, new ProjectEntry("设备购置", null, 2026, 2026), Cancel);
        await clinic.Projects.AddAsync(0, new ProjectEntry("已经结束", null, 2024, 2025), Cancel);
        // Its form was begun, and it ended afterwards.
        var ended = await FiledCounty.BeginAsync(clinic, "提前结束");
        var project = (await clinic.Filings.FindAsync(ended, Cancel))!.ProjectId;
        await clinic.Projects.ChangeAsync(project, new ProjectEntry("提前结束", null, 2024, 2025), 0, Cancel);
        foreach (var library in new[] { county.Test.Library, school, clinic })
        {
            foreach (var (form, count) in await library.FilingWork.NotBegunAsync(FiledCounty.Year, Cancel))
                Assert.Equal((await library.Projects.ListAsync(new ProjectFilter { Year = FiledCounty.Year, Missing = form }, new PageRequest(), Cancel)).Total, count);
        }

        Assert.Equal([("第一小学", 2), ("卫生院", 1)], (await county.Test.Library.FilingWork.UnitsLackingAsync(FiledCounty.Year, FormKind.TargetDeclaration, 5, Cancel)).Select(unit => (unit.Unit, unit.Count)));
        Assert.Single(await county.Test.Library.FilingWork.UnitsLackingAsync(FiledCounty.Year, FormKind.TargetDeclaration, 1, Cancel));
    }

    [Fact]
    public async Task Units_without_people_and_people_without_roles_are_found()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var library = county.Test.Library;
        Assert.Empty((await library.Organisations.WithoutPeopleAsync(new PageRequest(), Cancel)).Rows);
        Assert.Empty((await library.People.ListAsync(new PersonFilter { WithoutRole = true }, new PageRequest(), Cancel)).Rows);
        await ChangePeopleAsync(library);
        Assert.Equal(["414002001"], (await library.Organisations.WithoutPeopleAsync(new PageRequest(), Cancel)).Rows.Select(unit => unit.Key.Split('/')[^1]));
        Assert.Equal(["nobody"], (await library.People.ListAsync(new PersonFilter { WithoutRole = true }, new PageRequest(), Cancel)).Rows.Select(row => row.Person.Account));
    }

    /// <summary>One has nobody left, and somebody new has no role.</summary>
    internal static async Task ChangePeopleAsync(DocumentLibrary library)
    {
        await library.People.EditAsync(new DisablePerson("clerk-branch", (await library.People.FindAsync("clerk-branch", Cancel))!.Revision), Cancel);
        await library.People.EditAsync(new AddPerson("nobody", "某人", "414002"), Cancel);
    }
}

public sealed class FilingWorkSqliteTests() : FilingWorkTests(DatabaseKind.Sqlite);

public sealed class FilingWorkPostgresTests() : FilingWorkTests(DatabaseKind.Postgres);
