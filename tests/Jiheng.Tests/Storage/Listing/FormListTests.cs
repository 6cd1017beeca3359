using Jiheng.Domain.Documents;
using Jiheng.Domain.Projects;
using Jiheng.Storage.Documents;
using Jiheng.Storage.Listing;
using Jiheng.Tests.Cli;

namespace Jiheng.Tests.Storage.Listing;

public abstract class FormListTests(DatabaseKind kind)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Listing_a_thousand_forms_takes_as_many_commands_as_listing_ten()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        await ManyForms.AddAsync(test, 10);
        var few = await CommandsOfAPageAsync(test, 2);
        await ManyForms.AddAsync(test, 990);
        var many = await CommandsOfAPageAsync(test, 500);
        Assert.Equal(few, many);
        Assert.True(many <= 8, $"{many} commands");
    }

    [Fact]
    public async Task Pages_together_hold_each_form_once_in_order()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        await ManyForms.AddAsync(test, 103);
        List<FormRow> rows = [];
        for (var number = 1; number <= 6; number++)
        {
            var page = await test.Library.Forms.ListAsync(FormFilter.All, FormOrder.Risk, new PageRequest(number, 20), Cancel);
            Assert.Equal(103, page.Total);
            rows.AddRange(page.Rows);
        }

        Assert.Equal(103, rows.Select(row => row.Id).Distinct().Count());
        Assert.Equal(rows.OrderByDescending(row => row.Risk).ThenBy(row => row.Id).Select(row => row.Id), rows.Select(row => row.Id));
        Assert.Empty((await test.Library.Forms.ListAsync(FormFilter.All, page: new PageRequest(int.MaxValue, int.MaxValue), cancel: Cancel)).Rows);
        Assert.Single((await test.Library.Forms.ListAsync(FormFilter.All, page: new PageRequest(-3, 0), cancel: Cancel)).Rows);
    }

    [Fact]
    public async Task Filters_narrow_and_their_counts_tell_what_each_choice_leaves()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        await ManyForms.AddAsync(test, 100);
        FormFilter[] filters =
        [
            FormFilter.All,
            new() { AtLeast = Severity.Error },
            new() { Kinds = [FormKind.SelfEvaluation], Years = [2021, null] },
            new() { Units = [null, "单位1"], Rules = ["RULE-1"] },
        ];
        foreach (var filter in filters)
        {
            var facets = await test.Library.Forms.FacetsAsync(filter, Cancel);
            Assert.Equal(await CountAsync(test, filter with { AtLeast = Severity.Error }), facets.Severities.WithErrors);
            Assert.Equal(await CountAsync(test, filter with { AtLeast = Severity.Warning }), facets.Severities.WithWarnings);
            foreach (var rule in facets.Rules) Assert.Equal(await CountAsync(test, filter with { Rules = [rule.Value] }), rule.Forms);
            foreach (var unit in facets.Units) Assert.Equal(await CountAsync(test, filter with { Units = [unit.Value] }), unit.Forms);
            foreach (var kind in facets.Kinds) Assert.Equal(await CountAsync(test, filter with { Kinds = [kind.Value] }), kind.Forms);
            foreach (var year in facets.Years) Assert.Equal(await CountAsync(test, filter with { Years = [year.Value] }), year.Forms);
        }
    }

    [Fact]
    public async Task Every_order_is_an_order()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        await ManyForms.AddAsync(test, 20);
        foreach (var order in Enum.GetValues<FormOrder>())
            Assert.Equal(20, (await test.Library.Forms.ListAsync(FormFilter.All, order, cancel: Cancel)).Rows.Select(row => row.Id).Distinct().Count());
    }

    [Fact]
    public async Task A_form_is_listed_with_its_numbers_and_opened_as_it_was_seen()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        var document = TestLibrary.Document("自评.txt", SampleForm.SelfEvaluation);
        var added = await test.Library.Documents.AddAsync(document, Cancel);
        var opened = (await test.Library.Forms.OpenAsync(added.FormIds[0], Cancel))!;
        var (form, result) = (document.Read.Forms[0], document.Results[0]);

        Assert.Empty(Snapshots.DeepComparison.Differences(form, opened.AsRead));
        Assert.Equal(result.Checked.Findings.Select(finding => (finding.Rule.Code, finding.Message, finding.Where)), opened.Results.Findings.Select(finding => (finding.Rule, finding.Message, finding.Where)));
        Assert.Equal(result.Checked.Ledger.Select(entry => (entry.Rule.Code, entry.Outcome, entry.Findings, entry.Reason)), opened.Results.Ledger.Select(entry => (entry.Rule, entry.Outcome, entry.Findings, entry.Reason)));
        Assert.Empty(Snapshots.DeepComparison.Differences(result.Score!.Explain(), opened.Results.Score));
        Assert.Equal((2023, "某市教师进修学校", 10_000_000L, 94.9m, result.Score.ComputedTotal), (opened.Row.FiscalYear, opened.Row.Unit, opened.Row.Amount!.Value.Fen, opened.Row.PrintedTotal, opened.Row.ComputedTotal));
        Assert.Equal((3, 3), (opened.Row.Rows, opened.Row.QuantifiedRows));
        Assert.All(opened.Results.Findings.Where(finding => finding.Row is not null), finding => Assert.InRange(finding.Row!.Value, 0, 2));
    }

    [Fact]
    public async Task Text_that_no_database_holds_is_stored_all_the_same()
    {
        await using var test = await TestLibrary.OpenAsync(kind);
        var form = new PerformanceForm { Kind = FormKind.TargetDeclaration, Project = new Project { Name = "前\0后\ud800尾𠮷" } };
        var added = await test.Library.Documents.AddAsync(new NewDocument("a\0b", new byte[] { 1 }, new PerformanceDocument("a", "text", [form], []), [TestLibrary.Check(form)]), Cancel);
        var row = (await test.Library.Forms.ListAsync(new FormFilter { Text = "后 尾𠮷" }, cancel: Cancel)).Rows.Single();
        Assert.Equal((added.FormIds[0], "前 后\ufffd尾𠮷", "a b"), (row.Id, row.ProjectName, row.FileName));
        Assert.Equal("前\0后", (await test.Library.Forms.OpenAsync(row.Id, Cancel))!.AsRead.Project.Name![..3]);
    }

    private static async Task<int> CountAsync(TestLibrary test, FormFilter filter) => (await test.Library.Forms.ListAsync(filter, cancel: Cancel)).Total;

    // Both pages are full: of one that is not nobody needs to count the rest.
    private static async Task<int> CommandsOfAPageAsync(TestLibrary test, int size)
    {
        var before = test.Commands;
        await test.Library.Forms.ListAsync(new FormFilter { AtLeast = Severity.Error }, FormOrder.Risk, new PageRequest(1, size), Cancel);
        await test.Library.Forms.FacetsAsync(new FormFilter { AtLeast = Severity.Error }, Cancel);
        return test.Commands - before;
    }
}

public sealed class FormListSqliteTests() : FormListTests(DatabaseKind.Sqlite);

public sealed class FormListPostgresTests() : FormListTests(DatabaseKind.Postgres);
