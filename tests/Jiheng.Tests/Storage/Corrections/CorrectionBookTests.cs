using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Storage.Corrections;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Records;
using Jiheng.Tests.Cli;

namespace Jiheng.Tests.Storage.Corrections;

public abstract class CorrectionBookTests(DatabaseKind kind)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
    private static readonly NewCorrection Renamed = new(CorrectionKind.Corrected, "project.name", "培训经费", "师资轮训专项");

    [Fact]
    public async Task A_correction_changes_results_and_search_but_not_what_was_read()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        var opened = await OpenAsync(test);
        var ids = await test.Library.Corrections.AddAsync(opened.Row.Id, [Renamed], [Corrected(opened, "师资轮训专项")], Cancel);

        var again = (await test.Library.Forms.OpenAsync(opened.Row.Id, Cancel))!;
        Assert.Equal(("培训经费", "师资轮训专项", 1), (again.AsRead.Project.Name, again.Row.ProjectName, again.Row.Revision));
        Assert.Equal(new Correction(ids[0], CorrectionKind.Corrected, "project.name", "培训经费", "师资轮训专项", test.Clock.Time.UtcDateTime, null), again.Corrections.Single());
        Assert.Equal(1, (await test.Library.Forms.ListAsync(new FormFilter { Text = "轮训" }, cancel: Cancel)).Total);
        Assert.Equal(0, (await test.Library.Forms.ListAsync(new FormFilter { Text = "培训经费" }, cancel: Cancel)).Total);
    }

    [Fact]
    public async Task An_undone_correction_stays_in_the_book_and_can_be_made_again()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        var opened = await OpenAsync(test);
        var ids = await test.Library.Corrections.AddAsync(opened.Row.Id, [Renamed], [Corrected(opened, "师资轮训专项")], Cancel);
        test.Clock.Time += TimeSpan.FromMinutes(1);

        await test.Library.Corrections.UndoAsync(opened.Row.Id, ids[0], [Corrected(opened, "培训经费", 1)], Cancel);
        Assert.Equal(test.Clock.Time.UtcDateTime, (await test.Library.Corrections.ListAsync(opened.Row.Id, Cancel)).Single().UndoneAt);
        Assert.Equal(1, (await test.Library.Forms.ListAsync(new FormFilter { Text = "培训经费" }, cancel: Cancel)).Total);

        await test.Library.Corrections.RedoAsync(opened.Row.Id, ids[0], [Corrected(opened, "师资轮训专项", 2)], Cancel);
        Assert.Null((await test.Library.Corrections.ListAsync(opened.Row.Id, Cancel)).Single().UndoneAt);
    }

    [Fact]
    public async Task Of_two_who_correct_at_once_one_is_told_and_nothing_of_his_is_kept()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        var opened = await OpenAsync(test);
        var tries = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(async () =>
        {
            try
            {
                await test.Library.Corrections.AddAsync(opened.Row.Id, [Renamed with { After = $"项目{i}" }], [Corrected(opened, $"项目{i}")], Cancel);
                return (LibraryProblem?)null;
            }
            catch (LibraryException problem)
            {
                return problem.Problem;
            }
        }, Cancel)));

        Assert.Single(tries, problem => problem is null);
        Assert.Equal(7, tries.Count(problem => problem == LibraryProblem.Changed));
        var again = (await test.Library.Forms.OpenAsync(opened.Row.Id, Cancel))!;
        Assert.Equal(again.Row.ProjectName, again.Corrections.Single().After);
        Assert.NotEmpty(again.Results.Findings);
    }

    [Fact]
    public async Task New_results_replace_old_findings_in_counts_and_statistics()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        var opened = await OpenAsync(test);
        var form = opened.AsRead with { Indicators = [new Indicator { Name = "提升" }] };
        var result = TestLibrary.Check(form);
        await test.Library.Corrections.ReplaceResultsAsync([new NewResult(opened.Row.Id, 0, result)], Cancel);

        var again = (await test.Library.Forms.OpenAsync(opened.Row.Id, Cancel))!;
        Assert.Equal((1, 0, result.Checked.Findings.Count(finding => finding.Severity == Severity.Error)), (again.Row.Rows, again.Row.QuantifiedRows, again.Row.Errors));
        Assert.Equal(result.Checked.Findings.Count, (await test.Library.Statistics.ByRuleAsync(FormFilter.All, Cancel)).Sum(rule => rule.Findings));
    }

    [Fact]
    public async Task What_is_not_there_is_not_corrected()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        var opened = await OpenAsync(test);
        Assert.Equal(LibraryProblem.NotFound, (await Assert.ThrowsAsync<LibraryException>(() => test.Library.Corrections.UndoAsync(opened.Row.Id, 99, [Corrected(opened, "x")], Cancel))).Problem);
        await test.Library.Documents.DeleteAsync(opened.Row.DocumentId, Cancel);
        Assert.Equal(LibraryProblem.NotFound, (await Assert.ThrowsAsync<LibraryException>(() => test.Library.Corrections.AddAsync(opened.Row.Id, [Renamed], [Corrected(opened, "x")], Cancel))).Problem);
    }

    private static async Task<OpenedForm> OpenAsync(TestLibrary test)
    {
        var added = await test.AddAsync("自评.txt", SampleForm.SelfEvaluation);
        return (await test.Library.Forms.OpenAsync(added.FormIds[0], Cancel))!;
    }

    private static NewResult Corrected(OpenedForm opened, string name, int revision = 0) =>
        new(opened.Row.Id, revision, TestLibrary.Check(opened.AsRead with { Project = opened.AsRead.Project with { Name = name } }));
}

public sealed class CorrectionBookSqliteTests() : CorrectionBookTests(DatabaseKind.Sqlite);

public sealed class CorrectionBookPostgresTests() : CorrectionBookTests(DatabaseKind.Postgres);
