using Jiheng.Domain.Overrides;
using Jiheng.Rules.Overrides;
using Jiheng.Storage.Audit;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Overrides;
using Jiheng.Tests.Storage.Organisations;

namespace Jiheng.Tests.Storage.Overrides;

public abstract class OverrideShelfTests(DatabaseKind kind)
{
    private static readonly RuleOverride Floor = new()
    {
        Kind = OverrideKind.Parameter, Rule = "SATIS-100", Subject = "satisfaction.floor", Value = "85", From = new(2024, 1, 1), Until = new(2024, 12, 31), Reason = "本市要求", Source = "济财绩〔2024〕1号",
    };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_draft_is_changed_switched_on_and_withdrawn_and_every_step_is_logged()
    {
        await using var test = await OpenAsync();
        var (id, stamp) = (await DraftAsync(test, Floor), await test.Library.Overrides.StampAsync(Cancel));
        Assert.Equal(Floor, (await test.Library.Overrides.FindAsync(id, Cancel))!.Told);
        Assert.Empty(await test.Library.Overrides.InForceAsync(Cancel));
        await test.Library.Overrides.ChangeAsync(id, Floor with { Value = "90", Until = null }, 1, Cancel);
        await test.Library.Overrides.SwitchOnAsync(id, 2, Cancel);
        var row = Assert.Single(await test.Library.Overrides.InForceAsync(Cancel));
        Assert.Equal(Floor with { Value = "90", Until = null, State = OverrideState.InForce }, row.Told);
        Assert.Equal(("本机用户", test.Clock.Time.UtcDateTime, "本机用户"), (row.MadeBy, row.MadeAt, row.SwitchedOnBy));
        await test.Library.Overrides.WithdrawAsync(id, " 文件废止 ", 3, Cancel);
        Assert.Empty(await test.Library.Overrides.InForceAsync(Cancel));
        var gone = (await test.Library.Overrides.FindAsync(id, Cancel))!;
        Assert.Equal((OverrideState.Withdrawn, "文件废止", "本机用户"), (gone.Told.State, gone.WithdrawnReason, gone.WithdrawnBy));
        Assert.Equal(stamp + 3, await test.Library.Overrides.StampAsync(Cancel));
        var log = (await test.Library.Audit.ListAsync(new AuditFilter { Subject = $"override/{id}" }, new PageRequest(), Cancel)).Rows;
        Assert.Equal(["override-withdrawn", "override-switched-on", "override-changed", "override-drafted"], log.Select(entry => entry.Action));
        Assert.Equal("SATIS-100 满意度指标值下限（%）改为 85；2024-01-01 至 2024-12-31；理由：本市要求；依据：济财绩〔2024〕1号；草稿", log[^1].After);
    }

    [Fact]
    public async Task What_was_switched_on_is_not_changed_and_what_was_withdrawn_comes_not_back()
    {
        await using var test = await OpenAsync();
        var id = await DraftAsync(test, Floor);
        await test.Library.Overrides.SwitchOnAsync(id, 1, Cancel);
        await RefusedAsync(() => test.Library.Overrides.ChangeAsync(id, Floor with { Value = "70" }, 2, Cancel));
        await RefusedAsync(() => test.Library.Overrides.SwitchOnAsync(id, 2, Cancel));
        await test.Library.Overrides.WithdrawAsync(id, "不用了", 2, Cancel);
        await RefusedAsync(() => test.Library.Overrides.SwitchOnAsync(id, 3, Cancel));
        await RefusedAsync(() => test.Library.Overrides.WithdrawAsync(id, "再一次", 3, Cancel));
        Assert.Equal("不用了", (await test.Library.Overrides.FindAsync(id, Cancel))!.WithdrawnReason);
    }

    [Fact]
    public async Task Who_switches_on_what_another_changed_meanwhile_is_told()
    {
        await using var test = await OpenAsync();
        var id = await DraftAsync(test, Floor);
        await test.Library.Overrides.ChangeAsync(id, Floor with { Value = "60" }, 1, Cancel);
        await RefusedAsync(() => test.Library.Overrides.SwitchOnAsync(id, 1, Cancel));
        Assert.Equal((OverrideState.Draft, 2), ((await test.Library.Overrides.FindAsync(id, Cancel))!.Told.State, (await test.Library.Overrides.FindAsync(id, Cancel))!.Revision));
    }

    [Fact]
    public async Task They_are_listed_by_state_rule_and_division_the_newest_first()
    {
        await using var test = await OpenAsync();
        var first = await DraftAsync(test, Floor);
        var second = await DraftAsync(test, new RuleOverride { Kind = OverrideKind.Scoring, Subject = "取整", Value = "取: 截取\n小数位: 2", From = new(2024, 1, 1), Reason = "平台" });
        await test.Library.Overrides.SwitchOnAsync(first, 1, Cancel);
        Assert.Equal([second, first], await IdsAsync(test, new OverrideFilter()));
        Assert.Equal([first], await IdsAsync(test, new OverrideFilter { State = OverrideState.InForce }));
        Assert.Equal([first], await IdsAsync(test, new OverrideFilter { Rule = "SATIS-100" }));
        Assert.Empty(await IdsAsync(test, new OverrideFilter { DivisionId = 987 }));
        await Assert.ThrowsAsync<ArgumentException>(() => DraftAsync(test, Floor with { Reason = "" }));
    }

    [Fact]
    public async Task Of_two_who_switch_on_at_once_one_is_told()
    {
        await using var test = await OpenAsync();
        var id = await DraftAsync(test, Floor);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Record.ExceptionAsync(() => test.Library.Overrides.SwitchOnAsync(id, 1, Cancel)).AsTask()));
        Assert.Single(outcomes, outcome => outcome is null);
        Assert.Equal(2, (await test.Library.Overrides.FindAsync(id, Cancel))!.Revision);
    }

    private static async Task RefusedAsync(Func<Task> change) => Assert.Equal(LibraryProblem.Changed, (await Assert.ThrowsAsync<LibraryException>(change)).Problem);

    private static async Task<IEnumerable<long>> IdsAsync(TestLibrary test, OverrideFilter filter) => (await test.Library.Overrides.ListAsync(filter, new PageRequest(), Cancel)).Rows.Select(row => row.Id);

    private static async Task<long> DraftAsync(TestLibrary test, RuleOverride told) => await test.Library.Overrides.DraftAsync((await test.Library.Organisations.FindAsync("370102", Cancel)).Single().Id, told, Cancel);

    private async Task<TestLibrary> OpenAsync()
    {
        var test = await TestLibrary.OpenAsync(kind);
        await County.ImportAsync(test, County.Entries);
        return test;
    }
}

public sealed class OverrideShelfSqliteTests() : OverrideShelfTests(DatabaseKind.Sqlite);

public sealed class OverrideShelfPostgresTests() : OverrideShelfTests(DatabaseKind.Postgres);
