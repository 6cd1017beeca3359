using System.Text.Json;
using Jiheng.Domain.Documents;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Records;
using Jiheng.Tests.Cli;

namespace Jiheng.Tests.Storage.Listing;

/// <summary>Whatever database a library is kept in, people see the same in the same order.</summary>
public sealed class SameListsTests
{
    private static readonly string?[] Units = [null, "一局", "乙局", "Z", "a", "A", "é", "ab", "a b", "Ａ", "甲局", "", "_", "10", "9", "𠮷局", "ﬀ"];
    private static readonly string[] Rules = ["RULE-a", "RULE-B", "RULE-_"];
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Lists_facets_and_statistics_are_the_same()
    {
        await using var one = await TestLibrary.OpenAsync(DatabaseKind.Sqlite);
        await using var other = await TestLibrary.OpenAsync(DatabaseKind.Postgres);
        var expected = await SeenAsync(one);
        Assert.True(expected.Count > 40);
        Assert.Equal(expected, await SeenAsync(other));
    }

    private static async Task<List<string>> SeenAsync(TestLibrary test)
    {
        await FillAsync(test);
        List<string> seen = [];
        FormFilter[] filters =
        [
            FormFilter.All, new() { Units = [null, "a", "𠮷局"] }, new() { Years = [null, 2021] }, new() { AtLeast = Severity.Warning, Rules = ["RULE-a"] },
            new() { Kinds = [FormKind.SelfEvaluation] }, new() { Text = "培训 ab" }, new() { Text = "a" }, new() { Text = "一局" }, new() { SetId = 1 }, new() { Scores = ScoreAgreement.Different },
        ];
        foreach (var filter in filters)
        {
            foreach (var order in Enum.GetValues<FormOrder>())
            {
                foreach (var page in new[] { 1, 2 }) seen.Add(Json(await test.Library.Forms.ListAsync(filter, order, new PageRequest(page, 13), Cancel)));
            }

            seen.Add(Json(await test.Library.Forms.FacetsAsync(filter, Cancel)));
            seen.Add(Json(await test.Library.Statistics.TotalsAsync(filter, Cancel)));
            seen.Add(Json(await test.Library.Statistics.ByRuleAsync(filter, Cancel)));
            seen.Add(Json(await test.Library.Statistics.ByUnitAsync(filter, new PageRequest(), Cancel)));
            seen.Add(Json(await test.Library.Statistics.ScoresAsync(filter, Cancel)));
            seen.Add(Json(await test.Library.Statistics.ScorePairsAsync(filter, new PageRequest(), Cancel)));
            seen.Add(Json(await test.Library.Statistics.CopiedTextsAsync(filter, cancel: Cancel)));
            seen.Add(Json(await test.Library.Forms.DocumentsAsync(filter, Cancel)));
        }

        seen.Add(Json(await test.Library.Documents.ListAsync(new PageRequest(), cancel: Cancel)));
        seen.Add(Json(await test.Library.Documents.ListAsync(new PageRequest(), inBin: true, cancel: Cancel)));
        return seen;
    }

    private static async Task FillAsync(TestLibrary test)
    {
        foreach (var (index, unit) in Units.Index()) await test.AddAsync($"{unit}{index}.txt", $"{SampleForm.Declaration.Replace("培训经费", $"培训{unit}", StringComparison.Ordinal)}\n{index}");
        await test.AddAsync("自评.txt", SampleForm.SelfEvaluation);
        var last = await test.AddAsync("差一分.txt", SampleForm.SelfEvaluation.Replace("总分\t100\t94.9", "总分\t100\t93.9", StringComparison.Ordinal));
        await test.Library.Documents.DeleteAsync((await test.AddAsync("删.txt", SampleForm.SelfEvaluation + "\n")).Id, Cancel);
        await using (var context = test.Context())
        {
            foreach (var (index, unit) in Units.Index())
            {
                // No two of the lists' own orders agree by chance.
                var form = new StoredForm
                {
                    Kind = index % 3 == 0 ? FormKind.SelfEvaluation : FormKind.TargetDeclaration, FiscalYear = index % 4 == 0 ? null : 2020 + (index % 3), Unit = unit,
                    ProjectName = index % 5 == 0 ? null : Units[^(index + 1)], Subject = unit ?? "", Errors = index % 2, Warnings = index % 3, Risk = (index % 2 * 1_000_000) + (index % 3 * 1000),
                    AmountFen = index % 6 == 0 ? null : index % 7, Snapshot = new StoredSnapshot { Form = [], Results = [] }, Position = 0,
                };
                form.Findings.AddRange(Rules.Take(index % 4).Select(rule => new StoredFinding { Rule = rule, Severity = Severity.Warning, Field = "name", Message = "话" }));
                context.Add(new StoredDocument
                {
                    Hash = $"{index:x64}", FileName = $"{unit}", Format = "text", JihengVersion = "0", Diagnostics = "[]", AddedAt = test.Clock.Time.UtcDateTime.AddTicks(index * 12_345), Forms = { form },
                });
            }

            await context.SaveChangesAsync(Cancel);
        }

        await test.Library.Sets.CreateAsync("批次", [last.Id, 5, 3], Cancel);
    }

    private static string Json<T>(T value) => JsonSerializer.Serialize(value);
}
