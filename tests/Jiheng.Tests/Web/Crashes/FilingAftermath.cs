using Jiheng.Domain.Audit;
using Jiheng.Domain.Filings;
using Jiheng.Forms.Editing.Drafts;
using Jiheng.Storage;
using Jiheng.Storage.Audit;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Upkeep;
using Jiheng.Tests.Storage.Filings;

namespace Jiheng.Tests.Web.Crashes;

/// <summary>What the filings must be after the server was killed: every text that was told to be saved is there once, the draft is what its edits make it, it was handed in as often as
/// was told (at most once more), its standing is that of its last step, and the audit log tells the hash of each version.</summary>
internal static class FilingAftermath
{
    public static async Task VerifyAsync(string place, IReadOnlyList<SavingClerk> clerks, CancellationToken cancel)
    {
        await using (var library = await DocumentLibrary.OpenAsync(LibraryPlace.Open(place), "test", cancel: cancel))
        {
            foreach (var clerk in clerks) await VerifyAsync(library, clerk, cancel);
        }

        Assert.Empty((await LibraryCheck.RunAsync(LibraryPlace.Open(place), _ => { }, cancel)).Problems);
    }

    private static async Task VerifyAsync(DocumentLibrary library, SavingClerk clerk, CancellationToken cancel)
    {
        var (row, draft) = (await library.Filings.OpenAsync(clerk.Filing, cancel))!;
        var edits = await library.Drafts.SinceAsync(clerk.Filing, 0, cancel);
        Assert.Equal(Enumerable.Range(1, row.LastEdit), edits.Select(edit => edit.Number));
        var said = edits.Select(edit => DraftJson.ReadEdit(edit.Edit)).ToList();
        var texts = said.OfType<SetField>().Select(edit => edit.After).ToList();
        // In the order in which they were told, each once; at most the one on its way besides.
        Assert.Equal(clerk.Saved, texts.Take(clerk.Saved.Count));
        Assert.True(texts.Count == clerk.Saved.Count || (texts.Count == clerk.Saved.Count + 1 && texts[^1] == clerk.Unanswered), $"{clerk.Account} was told of {clerk.Saved.Count} texts, {texts.Count} are there.");
        var again = said.Aggregate(DraftForm.Of(FiledCounty.Form("维修校舍数量")), DraftEditor.Apply);
        Assert.Equal(DraftJson.Write(again), DraftJson.Write(draft));

        var steps = await library.FilingHistory.StepsAsync(clerk.Filing, cancel);
        var submissions = steps.Count(step => step.Action == FilingAction.Submit);
        Assert.True(submissions == clerk.Submissions || (submissions == clerk.Submissions + 1 && clerk.OnItsWay == "submit"), $"{clerk.Account} was told of {clerk.Submissions} submissions, {submissions} are there.");
        Assert.Equal(steps is [.., { Action: FilingAction.Submit }] ? FilingState.InReview : FilingState.Draft, row.Standing.State);
        Assert.Equal(submissions, row.LastVersion);
        var log = (await library.Audit.ListAsync(new AuditFilter { Subject = $"filing/{clerk.Filing}", Action = AuditAction.FilingSubmitted }, new PageRequest(1, 1000), cancel)).Rows;
        Assert.Equal(submissions, log.Count);
        foreach (var version in await library.FilingHistory.VersionsAsync(clerk.Filing, cancel))
        {
            Assert.True((await library.FilingHistory.VersionAsync(clerk.Filing, version.Number, cancel))!.IsUnchanged);
            Assert.Contains(log, entry => entry.After!.Contains(version.Hash, StringComparison.Ordinal));
        }
    }
}
