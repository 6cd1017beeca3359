using Jiheng.Exchange.Contract;
using Jiheng.Forms.Reading;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Storage.Documents;
using Jiheng.Storage.Snapshots;
using Jiheng.Tests.Storage;

namespace Jiheng.Tests.Exchange.Contract;

public sealed class FormAnswerTests
{
    [Theory]
    [InlineData("self-evaluation-2023.txt")]
    [InlineData("department-plan-2022.txt")]
    public async Task What_the_library_kept_goes_out_like_what_the_rules_just_said(string sample)
    {
        await using var test = await TestLibrary.OpenAsync(DatabaseKind.Sqlite);
        var bytes = await File.ReadAllBytesAsync(Checkout.Sample(sample), TestContext.Current.CancellationToken);
        var read = DocumentReader.Read(sample, bytes);
        var results = new Checker().CheckAll([.. read.Forms.Select((form, index) => new CheckSubject(sample, index, form))]);
        var live = results.Select(FormAnswer.Of).ToList();
        var added = await test.Library.Documents.AddAsync(new NewDocument(sample, bytes, read, [.. results.Select(result => new FormResult(result))]), TestContext.Current.CancellationToken);

        Assert.NotEmpty(live);
        Assert.Contains(live, form => form.Findings.Any(finding => finding.Indicator is not null));
        foreach (var (form, id) in live.Zip(added.FormIds))
        {
            var opened = await test.Library.Forms.OpenAsync(id, TestContext.Current.CancellationToken);
            var kept = FormAnswer.Of(opened!.Row.FileName, opened.Row.Position, opened.AsRead, opened.Results);
            Assert.Equal(form.Findings.Select(Plain), kept.Findings.Select(Plain));
            Assert.Equal(form.Ledger, kept.Ledger);
        }
    }

    private static string Plain(FindingLine finding) => $"{finding with { Sources = [] }} {string.Join('|', finding.Sources)}";
}
