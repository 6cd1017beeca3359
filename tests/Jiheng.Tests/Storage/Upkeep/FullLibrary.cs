using Jiheng.Storage.Corrections;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Records;
using Jiheng.Tests.Cli;

namespace Jiheng.Tests.Storage.Upkeep;

/// <summary>A library with something in every table, as some weeks of work leave it.</summary>
internal static class FullLibrary
{
    public static async Task<TestLibrary> OpenAsync(DatabaseKind kind)
    {
        var cancel = TestContext.Current.CancellationToken;
        var test = await TestLibrary.OpenAsync(kind);
        // Finer than a database keeps it.
        test.Clock.Time = new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.Zero).AddTicks(1_234_567);
        List<long> ids = [];
        foreach (var file in Directory.EnumerateFiles(Checkout.Sample(""), "*.txt").Order(StringComparer.Ordinal))
            ids.Add((await test.Library.Documents.AddAsync(TestLibrary.Document(Path.GetFileName(file), await File.ReadAllBytesAsync(file, cancel)), cancel)).Id);
        ids.Add((await test.AddAsync("自评.txt", SampleForm.SelfEvaluation)).Id);
        var set = await test.Library.Sets.CreateAsync("五月", ids, cancel);
        await test.Library.Sets.SaveFilterAsync(set, new FormFilter { Text = "培训" }, cancel);
        var form = (await test.Library.Forms.ListAsync(FormFilter.All, FormOrder.Newest, cancel: cancel)).Rows[0];
        var opened = (await test.Library.Forms.OpenAsync(form.Id, cancel))!;
        var corrected = TestLibrary.Check(opened.AsRead with { Project = opened.AsRead.Project with { Name = "师资轮训专项" } });
        await test.Library.Corrections.AddAsync(form.Id, [new NewCorrection(CorrectionKind.Corrected, "project.name", null, "师资轮训专项")], [new NewResult(form.Id, form.Revision, corrected)], cancel);
        await test.Library.Documents.DeleteAsync(ids[0], cancel);
        // A key that was given and is gone is not given again.
        var gone = await test.AddAsync("去.txt", SampleForm.SelfEvaluation + "\n\n");
        await test.Library.Documents.DeleteAsync(gone.Id, cancel);
        await using var context = test.Context();
        context.Remove(context.Documents.Single(document => document.Id == gone.Id));
        await context.SaveChangesAsync(cancel);
        return test;
    }
}
