using Jiheng.Domain.Documents;
using Jiheng.Domain.People;
using Jiheng.Domain.Years;
using Jiheng.Storage.Audit;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Listing;
using Jiheng.Tests.Storage.Organisations;

namespace Jiheng.Tests.Storage.Years;

public abstract class YearShelfTests(DatabaseKind kind)
{
    private static readonly BudgetYear SetUp = new()
    {
        Year = 2024,
        Deadlines = [new(YearStep.Declaration, new(2023, 9, 30)), new(YearStep.Approval, new(2024, 2, 29))],
        Levels = [Role.UnitReviewer, Role.DepartmentReviewer],
        Layouts = new Dictionary<FormKind, string> { [FormKind.SelfEvaluation] = "shanghai-self-evaluation" },
    };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_year_is_found_as_it_was_set_up_and_listed_by_division()
    {
        await using var test = await OpenAsync();
        var division = await DivisionAsync(test);
        var id = await test.Library.Years.AddAsync(division, SetUp, Cancel);
        var found = (await test.Library.Years.FindAsync(id, Cancel))!;
        Assert.Equal(YearText.Of(SetUp), YearText.Of(found.SetUp));
        Assert.Equal(("370102", "历下区", 2, 2, 1), (found.Row.DivisionCode, found.Row.DivisionName, found.Row.Deadlines, found.Row.Levels, found.Row.Layouts));
        Assert.Equal([2024], (await test.Library.Years.ListAsync(division, new PageRequest(), Cancel)).Rows.Select(row => row.Year));
        Assert.Empty((await test.Library.Years.ListAsync(division + 1, new PageRequest(), Cancel)).Rows);
        Assert.Equal("历下区", Assert.Single((await test.Library.Years.DivisionsAsync(new PageRequest(), Cancel)).Rows).Name);
        Assert.Null(await test.Library.Years.FindAsync(id + 1, Cancel));
    }

    [Fact]
    public async Task A_changed_set_up_takes_the_place_of_the_old_and_the_log_keeps_both()
    {
        await using var test = await OpenAsync();
        var id = await test.Library.Years.AddAsync(await DivisionAsync(test), SetUp, Cancel);
        var changed = SetUp with
        {
            State = YearState.Open,
            Deadlines = [new(YearStep.Declaration, new(2023, 10, 8)), new(YearStep.SelfEvaluation, new(2025, 3, 31))],
            Levels = BudgetYear.UsualLevels,
            Layouts = new Dictionary<FormKind, string> { [FormKind.Monitoring] = "monitoring-2019" },
        };
        await test.Library.Years.SaveAsync(id, changed, 0, Cancel);
        var found = (await test.Library.Years.FindAsync(id, Cancel))!;
        Assert.Equal((YearText.Of(changed), 1), (YearText.Of(found.SetUp), found.Row.Revision));
        await test.Library.Years.SaveAsync(id, SetUp, 1, Cancel);
        Assert.Equal(YearText.Of(SetUp), YearText.Of((await test.Library.Years.FindAsync(id, Cancel))!.SetUp));
        var log = (await test.Library.Audit.ListAsync(new AuditFilter { Subject = $"year/{id}" }, new PageRequest(), Cancel)).Rows;
        Assert.Equal(["year-changed", "year-changed", "year-added"], log.Select(entry => entry.Action));
        Assert.Equal((YearText.Of(SetUp), YearText.Of(changed)), (log[1].Before, log[1].After));
    }

    [Fact]
    public async Task Who_saves_what_another_changed_meanwhile_is_told_and_changes_nothing()
    {
        await using var test = await OpenAsync();
        var id = await test.Library.Years.AddAsync(await DivisionAsync(test), SetUp, Cancel);
        await test.Library.Years.SaveAsync(id, SetUp with { Layouts = new Dictionary<FormKind, string>() }, 0, Cancel);
        Assert.Equal(LibraryProblem.Changed, (await Assert.ThrowsAsync<LibraryException>(() => test.Library.Years.SaveAsync(id, SetUp, 0, Cancel))).Problem);
        var found = (await test.Library.Years.FindAsync(id, Cancel))!;
        Assert.Equal((0, 1), (found.Row.Layouts, found.Row.Revision));
        Assert.Equal(LibraryProblem.NotFound, (await Assert.ThrowsAsync<LibraryException>(() => test.Library.Years.SaveAsync(id + 1, SetUp, 0, Cancel))).Problem);
    }

    [Fact]
    public async Task A_year_is_rolled_over_once()
    {
        await using var test = await OpenAsync();
        var id = await test.Library.Years.AddAsync(await DivisionAsync(test), SetUp with { State = YearState.Open }, Cancel);
        var next = await test.Library.Years.RollOverAsync(id, Cancel);
        var found = (await test.Library.Years.FindAsync(next, Cancel))!;
        Assert.Equal("2025 年度；设置中；期限：申报 2024-09-30，批复 2025-02-28；截止前 7、3、1 天提醒；级次：单位审核人 → 主管部门审核人；表样：绩效自评表 shanghai-self-evaluation", YearText.Of(found.SetUp));
        var problem = await Assert.ThrowsAsync<LibraryException>(() => test.Library.Years.RollOverAsync(id, Cancel));
        Assert.Equal((LibraryProblem.Duplicate, "已有 2025 年度，没有再建一个。请打开已有的那个修改。"), (problem.Problem, problem.Message));
        Assert.Equal(2, (await test.Library.Years.ListAsync(null, new PageRequest(), Cancel)).Total);
    }

    [Fact]
    public async Task Of_two_who_add_the_same_year_at_once_one_is_told_that_it_is_there()
    {
        await using var test = await OpenAsync();
        var division = await DivisionAsync(test);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Record.ExceptionAsync(() => test.Library.Years.AddAsync(division, SetUp, Cancel)).AsTask()));
        Assert.Single(outcomes, outcome => outcome is null);
        Assert.All(outcomes.Where(outcome => outcome is not null), outcome => Assert.Equal(LibraryProblem.Duplicate, Assert.IsType<LibraryException>(outcome).Problem));
    }

    [Fact]
    public async Task Only_divisions_have_years_and_only_sound_ones()
    {
        await using var test = await OpenAsync();
        var unit = (await test.Library.Organisations.FindAsync("414001", Cancel)).Single().Id;
        Assert.Equal(LibraryProblem.NotFound, (await Assert.ThrowsAsync<LibraryException>(() => test.Library.Years.AddAsync(unit, SetUp, Cancel))).Problem);
        var division = await DivisionAsync(test);
        await Assert.ThrowsAsync<ArgumentException>(() => test.Library.Years.AddAsync(division, SetUp with { Levels = [] }, Cancel));
        var id = await test.Library.Years.AddAsync(division, SetUp, Cancel);
        await Assert.ThrowsAsync<ArgumentException>(() => test.Library.Years.SaveAsync(id, SetUp with { State = YearState.Closed }, 0, Cancel));
        Assert.Equal(0, (await test.Library.Years.FindAsync(id, Cancel))!.Row.Revision);
    }

    private static async Task<long> DivisionAsync(TestLibrary test) => (await test.Library.Organisations.FindAsync("370102", Cancel)).Single().Id;

    private async Task<TestLibrary> OpenAsync()
    {
        var test = await TestLibrary.OpenAsync(kind);
        await County.ImportAsync(test, County.Entries);
        return test;
    }
}

public sealed class YearShelfSqliteTests() : YearShelfTests(DatabaseKind.Sqlite);

public sealed class YearShelfPostgresTests() : YearShelfTests(DatabaseKind.Postgres);
