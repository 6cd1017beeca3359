using Jiheng.Storage.Filings;

namespace Jiheng.Tests.Storage.Filings;

public abstract class PresenceTests(DatabaseKind kind)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_at_one_filing_see_each_other_until_one_leaves_or_is_not_heard_of_any_more()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var (first, second) = (await county.ClerkAsync(), county.Test.Library.As(new("li", "李四", "test")));
        var id = await FiledCounty.BeginAsync(first);
        Assert.Empty((await first.Presence.ComeAsync(id, Cancel))!.Others);
        var seen = (await second.Presence.ComeAsync(id, Cancel))!;
        Assert.Equal(0, seen.LastEdit);
        Assert.Single(seen.Others);
        await first.Drafts.SaveAsync(id, 0, [new NewEdit("{}", "指标名称", null, "维修面积")], FiledCounty.State("维修面积"), cancel: Cancel);
        seen = (await first.Presence.ComeAsync(id, Cancel))!;
        Assert.Equal((1, "李四"), (seen.LastEdit, Assert.Single(seen.Others)));
        county.Test.Clock.Time += PresenceBook.Patience + TimeSpan.FromSeconds(1);
        Assert.Empty((await first.Presence.ComeAsync(id, Cancel))!.Others);
        await second.Presence.ComeAsync(id, Cancel);
        Assert.Single((await first.Presence.ComeAsync(id, Cancel))!.Others);
        await second.Presence.LeaveAsync(id, Cancel);
        Assert.Empty((await first.Presence.ComeAsync(id, Cancel))!.Others);
    }

    [Fact]
    public async Task Nobody_is_seen_at_a_foreign_filing_and_the_audit_log_tells_of_nobody()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var (school, clinic) = (await county.ClerkAsync(), await county.ClerkAsync("clerk-clinic"));
        var id = await FiledCounty.BeginAsync(school);
        var entries = (await county.Test.Library.Audit.ListAsync(new(), new(), Cancel)).Total;
        Assert.Null(await clinic.Presence.ComeAsync(id, Cancel));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => school.Presence.ComeAsync(id, Cancel)));
        Assert.Empty((await school.Presence.ComeAsync(id, Cancel))!.Others);
        Assert.Equal(entries, (await county.Test.Library.Audit.ListAsync(new(), new(), Cancel)).Total);
    }
}

public sealed class PresenceSqliteTests() : PresenceTests(DatabaseKind.Sqlite);

public sealed class PresencePostgresTests() : PresenceTests(DatabaseKind.Postgres);
