using System.Globalization;
using Jiheng.Storage;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Upkeep;

namespace Jiheng.Tests.Storage.Crashes;

/// <summary>What a library must be after a crash: every change that was told of is there, at most what was on its way besides, nothing by halves, and the audit chain holds.</summary>
internal static class Aftermath
{
    /// <summary>How many changes the writer has on their way at once.</summary>
    private const int AtOnce = 4;

    /// <returns>The length of the audit log from now on.</returns>
    /// <param name="place">The library.</param>
    /// <param name="told">The changes that were told to be committed since.</param>
    /// <param name="before">The length of the audit log before them.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task<long> VerifyAsync(string place, IReadOnlyList<string> told, long before, CancellationToken cancel)
    {
        long length;
        await using (var library = await DocumentLibrary.OpenAsync(LibraryPlace.Open(place), "test", cancel: cancel))
        {
            foreach (var line in told) await IsThereAsync(library, line.Split(' '), cancel);
            var (documents, forms) = (await library.Documents.ListAsync(new PageRequest(1, 500), cancel: cancel), await library.Forms.ListAsync(new FormFilter(), cancel: cancel));
            Assert.All(documents.Rows, document => Assert.Equal(4, document.FormIds.Count));
            Assert.Equal(documents.Total * 4, forms.Total);
            length = (await library.Audit.HeadAsync(cancel)).Length;
        }

        Assert.InRange(length - before - told.Count, 0, AtOnce);
        Assert.Empty((await LibraryCheck.RunAsync(LibraryPlace.Open(place), _ => { }, cancel)).Problems);
        return length;
    }

    private static async Task IsThereAsync(DocumentLibrary library, string[] words, CancellationToken cancel)
    {
        switch (words)
        {
            case ["document", var id, var forms]:
                var document = await library.Documents.FindAsync(Number(id), cancel);
                Assert.NotNull(document);
                Assert.Equal(Number(forms), document.FormIds.Count);
                foreach (var form in document.FormIds) Assert.NotNull((await library.Forms.OpenAsync(form, cancel))?.AsRead);
                Assert.Equal(document.Size, (await library.Documents.ContentAsync(document.Id, cancel))!.Length);
                break;
            case ["correction", var form, var after]:
                Assert.Contains(await library.Corrections.ListAsync(Number(form), cancel), correction => correction.After == after);
                break;
            case ["set", var id, var name]:
                var set = await library.Sets.FindAsync(Number(id), cancel);
                Assert.Equal((name, 1), (set?.Name, set?.Documents));
                break;
            case ["session", var token]:
                Assert.NotNull(await library.Sessions.FindAsync(token, cancel));
                break;
            default:
                Assert.Fail($"The writer told of something unknown: {string.Join(' ', words)}");
                break;
        }
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
