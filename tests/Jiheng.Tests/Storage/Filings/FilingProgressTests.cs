using Jiheng.Domain.Documents;
using Jiheng.Domain.Filings;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Projects;

namespace Jiheng.Tests.Storage.Filings;

public abstract class FilingProgressTests(DatabaseKind kind)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_due_is_counted_by_unit_and_state_and_leads_to_what_is_missing()
    {
        await using var county = await FiledCounty.OpenAsync(kind);
        var school = await county.ClerkAsync();
        var clinic = await county.ClerkAsync("clerk-clinic");
        await FiledCounty.BeginAsync(school);
        county.Test.Clock.Time = new DateTimeOffset(2025, 10, 5, 2, 0, 0, TimeSpan.Zero);
        await FiledCounty.SubmitAsync(school, "操场改造");
        var missing = await school.Projects.AddAsync(0, new ProjectEntry("图书采购", null, 2026, 2026), Cancel);
        await school.Projects.AddAsync(0, new ProjectEntry("已经结束", null, 2024, 2025), Cancel);
        await FiledCounty.BeginAsync(clinic, "设备购置");

        var library = county.Test.Library;
        var units = await library.Progress.UnitsAsync(FiledCounty.Year, FormKind.TargetDeclaration, new PageRequest(), Cancel);
        Assert.Equal(["第一小学", "卫生院"], units.Rows.Select(unit => unit.Unit));
        var counts = units.Rows[0].Counts;
        Assert.Equal((3, 1, 1, 1, 0, 1), (counts.Due, counts.Missing, counts.Of(FilingState.Draft), counts.Of(FilingState.InReview), counts.Of(FilingState.Approved), counts.Late));
        Assert.Equal((4, 1), ((await library.Progress.TotalAsync(FiledCounty.Year, FormKind.TargetDeclaration, Cancel)).Due, (await library.Progress.TotalAsync(FiledCounty.Year, FormKind.TargetDeclaration, Cancel)).Missing));
        Assert.Equal(4, (await library.Progress.TotalAsync(FiledCounty.Year, FormKind.Monitoring, Cancel)).Missing);
        Assert.Equal([missing], (await library.Projects.ListAsync(new ProjectFilter { Year = FiledCounty.Year, Missing = FormKind.TargetDeclaration }, new PageRequest(), Cancel)).Rows.Select(row => row.Id));
        Assert.Equal(["卫生院"], (await clinic.Progress.UnitsAsync(FiledCounty.Year, FormKind.TargetDeclaration, new PageRequest(), Cancel)).Rows.Select(unit => unit.Unit));
    }
}

public sealed class FilingProgressSqliteTests() : FilingProgressTests(DatabaseKind.Sqlite);

public sealed class FilingProgressPostgresTests() : FilingProgressTests(DatabaseKind.Postgres);
