using Jiheng.Domain.Documents;
using Jiheng.Storage.Records;

namespace Jiheng.Tests.Storage.Listing;

/// <summary>Documents and forms written straight into the tables: a thousand forms without reading a thousand files.</summary>
internal static class ManyForms
{
    public static async Task AddAsync(TestLibrary test, int count)
    {
        await using var context = test.Context();
        var first = context.Forms.Count();
        for (var i = first; i < first + count; i++)
        {
            var form = new StoredForm
            {
                Kind = i % 2 == 0 ? FormKind.TargetDeclaration : FormKind.SelfEvaluation, FiscalYear = i % 5 == 0 ? null : 2020 + (i % 4),
                Unit = i % 7 == 0 ? null : $"单位{i % 3}", ProjectName = $"项目{i}", Subject = $"项目{i / 2}", Errors = i % 3, Warnings = i % 10, Risk = ((i % 3) * 1_000_000) + ((i % 10) * 1000),
                Rows = 10, QuantifiedRows = i % 11, AmountFen = i * 100L, Snapshot = new StoredSnapshot { Form = [], Results = [] },
            };
            form.Findings.AddRange(Enumerable.Range(0, i % 3).Select(n => new StoredFinding { Rule = $"RULE-{n}", Severity = Severity.Error, Field = "name", Message = "话" }));
            context.Add(new StoredDocument
            {
                Hash = $"{i:x64}", FileName = $"{i}.txt", Format = "text", JihengVersion = "0", Diagnostics = "[]", AddedAt = test.Clock.Time.UtcDateTime.AddMinutes(i), Forms = { form },
            });
        }

        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}
