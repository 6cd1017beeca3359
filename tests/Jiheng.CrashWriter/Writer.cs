using System.Globalization;
using Jiheng.Domain.People;
using Jiheng.Storage;
using Jiheng.Storage.Accounts;
using Jiheng.Storage.Corrections;
using Jiheng.Storage.Records;

namespace Jiheng.CrashWriter;

/// <summary>Writes what people write, several at once, and tells of each change once it is committed.</summary>
internal sealed class Writer(DocumentLibrary library, string name, TextWriter told)
{
    private const string Account = "clerk-school";

    public Task RunAsync() => Task.WhenAll(ForeverAsync(AddAsync), CorrectionsAsync(), SetsAsync(), SignInsAsync());

    private async Task CorrectionsAsync()
    {
        var (_, form) = await AddAsync(-1);
        await ForeverAsync(number => CorrectAsync(form, number));
    }

    private async Task SetsAsync()
    {
        var (document, _) = await AddAsync(-2);
        await ForeverAsync(number => GatherAsync(document, number));
    }

    private async Task SignInsAsync()
    {
        var state = await library.Accounts.FindAsync(Account) ?? throw new InvalidOperationException($"There is no {Account}.");
        await ForeverAsync(async number =>
        {
            var token = Text($"{name}-{number}");
            await library.Sessions.OpenAsync(state, token, SignInStage.Open, new CallingBrowser("127.0.0.1", "test"));
            Tell($"session {token}");
            return true;
        });
    }

    private async Task<(long Document, long Form)> AddAsync(int number)
    {
        var added = await library.Documents.AddAsync(Sample.Document(Text($"{name}-{number}")));
        Tell(Text($"document {added.Id} {added.FormIds.Count}"));
        return (added.Id, added.FormIds[0]);
    }

    private async Task<bool> CorrectAsync(long id, int number)
    {
        var opened = (await library.Forms.OpenAsync(id))!;
        var after = Text($"项目{number}");
        var corrected = opened.AsRead with { Project = opened.AsRead.Project with { Name = after } };
        await library.Corrections.AddAsync(id, [new NewCorrection(CorrectionKind.Corrected, "project.name", opened.Row.ProjectName, after)], [new NewResult(id, opened.Row.Revision, Sample.Result(corrected))]);
        Tell(Text($"correction {id} {after}"));
        return true;
    }

    private async Task<bool> GatherAsync(long document, int number)
    {
        var id = await library.Sets.CreateAsync(Text($"{name}-{number}"), [document]);
        Tell(Text($"set {id} {name}-{number}"));
        return true;
    }

    private static async Task ForeverAsync<T>(Func<int, Task<T>> write)
    {
        for (var number = 1; ; number++) await write(number);
    }

    // The mark at the end says that the line came out whole.
    private void Tell(string line) => told.WriteLine(line + " .");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
