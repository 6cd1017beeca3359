using Jiheng.Storage.Listing;
using Jiheng.Storage.Statistics;
using Jiheng.Tests.Cli;

namespace Jiheng.Tests.Storage.Statistics;

public abstract class LibraryStatisticsTests(DatabaseKind kind)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sums_are_those_of_the_rows()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        await Listing.ManyForms.AddAsync(test, 100);
        var rows = (await test.Library.Forms.ListAsync(FormFilter.All, page: new PageRequest(1, 500), cancel: Cancel)).Rows;
        var totals = await test.Library.Statistics.TotalsAsync(FormFilter.All, Cancel);
        Assert.Equal((100, rows.Sum(row => row.Errors), rows.Sum(row => row.Warnings), rows.Sum(row => row.Amount!.Value.Fen)), (totals.Forms, totals.Errors, totals.Warnings, totals.AmountFen));
        Assert.Equal((decimal)rows.Sum(row => row.QuantifiedRows) / 1000, totals.QuantifiedShare);

        var units = (await test.Library.Statistics.ByUnitAsync(FormFilter.All, new PageRequest(), Cancel)).Rows;
        Assert.Equal(rows.GroupBy(row => row.Unit).Select(unit => (unit.Key, unit.Count(), unit.Sum(row => row.Errors))).OrderBy(unit => unit.Key, StringComparer.Ordinal),
            units.Select(unit => (unit.Unit, unit.Forms, unit.Errors)).OrderBy(unit => unit.Unit, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Units_come_a_page_at_a_time_those_with_most_errors_first()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        await Listing.ManyForms.AddAsync(test, 100);
        var all = await test.Library.Statistics.ByUnitAsync(FormFilter.All, new PageRequest(), Cancel);
        var second = await test.Library.Statistics.ByUnitAsync(FormFilter.All, new PageRequest(2, 1), Cancel);
        Assert.Equal((4, 4), (all.Total, second.Total));
        Assert.Equal(all.Rows[1], second.Rows.Single());
        Assert.Equal(all.Rows.Select(unit => unit.Errors).OrderDescending(), all.Rows.Select(unit => unit.Errors));
    }

    [Fact]
    public async Task An_empty_library_has_no_share()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        Assert.Null((await test.Library.Statistics.TotalsAsync(FormFilter.All, Cancel)).QuantifiedShare);
        Assert.Equal(0, (await test.Library.Forms.FacetsAsync(FormFilter.All, Cancel)).Severities.Forms);
    }

    [Fact]
    public async Task Rules_are_counted_by_findings_and_forms()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        await Listing.ManyForms.AddAsync(test, 30);
        var rules = await test.Library.Statistics.ByRuleAsync(FormFilter.All, Cancel);
        Assert.Equal([("RULE-0", 20, 20), ("RULE-1", 10, 10)], rules.Select(rule => (rule.Rule, rule.Findings, rule.Forms)));
    }

    [Fact]
    public async Task Printed_and_computed_totals_come_as_pairs()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        await test.AddAsync("自评.txt", SampleForm.SelfEvaluation);
        await test.AddAsync("申报.txt", SampleForm.Declaration);
        var second = await test.AddAsync("自评二.txt", SampleForm.SelfEvaluation + "\n");
        var pair = (await test.Library.Statistics.ScorePairsAsync(FormFilter.All, new PageRequest(), Cancel)).Rows.Single();
        Assert.Equal((94.9m, 94.9m, 2, second.FormIds[0] - 2), (pair.Printed, pair.Computed, pair.Forms, pair.Example));
    }

    [Fact]
    public async Task Totals_that_agree_differ_or_cannot_be_told_are_counted_and_listed()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        await test.AddAsync("一致.txt", SampleForm.SelfEvaluation);
        await test.AddAsync("差一分.txt", SampleForm.SelfEvaluation.Replace("总分\t100\t94.9", "总分\t100\t93.9", StringComparison.Ordinal));
        await test.AddAsync("差九分.txt", SampleForm.SelfEvaluation.Replace("总分\t100\t94.9", "总分\t100\t85.9", StringComparison.Ordinal));
        await test.AddAsync("没印.txt", SampleForm.SelfEvaluation.Replace("总分\t100\t94.9\n", "", StringComparison.Ordinal));
        await test.AddAsync("申报.txt", SampleForm.Declaration);

        Assert.Equal(new ScoreTotals(1, 2, 0, 1), await test.Library.Statistics.ScoresAsync(FormFilter.All, Cancel));
        Assert.Equal(new ScoreTotals(0, 2, 0, 0), await test.Library.Statistics.ScoresAsync(new FormFilter { Scores = ScoreAgreement.Different }, Cancel));
        Assert.Equal([85.9m, 93.9m, 94.9m], (await test.Library.Statistics.ScorePairsAsync(FormFilter.All, new PageRequest(), Cancel)).Rows.Select(pair => pair.Printed));
        Assert.Equal(2, (await test.Library.Forms.ListAsync(new FormFilter { Scores = ScoreAgreement.Different }, cancel: Cancel)).Total);
        Assert.Equal(["没印.txt"], (await test.Library.Forms.ListAsync(new FormFilter { Scores = ScoreAgreement.NotPrinted }, cancel: Cancel)).Rows.Select(row => row.FileName));
        Assert.Empty((await test.Library.Forms.ListAsync(new FormFilter { Scores = ScoreAgreement.NotComputed }, cancel: Cancel)).Rows);
    }

    [Fact]
    public async Task Texts_copied_between_projects_are_found_and_those_of_one_project_are_not()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        const string Goal = "全年培训教师20次";
        await test.AddAsync("申报.txt", SampleForm.Declaration);
        await test.AddAsync("自评.txt", SampleForm.SelfEvaluation);
        Assert.Empty(await test.Library.Statistics.CopiedTextsAsync(FormFilter.All, cancel: Cancel));

        await test.AddAsync("另一项目.txt", SampleForm.Declaration.Replace("培训经费", "图书购置", StringComparison.Ordinal).Replace(Goal, "全年培训教师 ２0 次。", StringComparison.Ordinal));
        var copied = await test.Library.Statistics.CopiedTextsAsync(FormFilter.All, cancel: Cancel);
        var goal = copied.Single(text => text.Text == Goal);
        Assert.Equal(("goals.annual", 2, 3), (goal.Field, goal.Projects, goal.Forms));
        Assert.Equal(3, (await test.Library.Forms.ListAsync(new FormFilter { CopyHash = goal.Hash }, cancel: Cancel)).Total);
    }
}

public sealed class LibraryStatisticsSqliteTests() : LibraryStatisticsTests(DatabaseKind.Sqlite);

public sealed class LibraryStatisticsPostgresTests() : LibraryStatisticsTests(DatabaseKind.Postgres);
