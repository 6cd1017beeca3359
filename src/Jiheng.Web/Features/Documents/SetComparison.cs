using System.Collections.Concurrent;
using Jiheng.Domain.Audit;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Storage;
using Jiheng.Storage.Corrections;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Sets;
using Jiheng.Storage.Snapshots;
using Jiheng.Web.Access;
using Jiheng.Web.Features.Forms;
using Jiheng.Web.Features.Overrides;

namespace Jiheng.Web.Features.Documents;

/// <summary>Checks the forms of a set against each other: a self-evaluation against its declaration, the forms of one unit against
/// each other.</summary>
/// <remarks>Each file is checked by itself when it comes in. When a set is looked at and files came or went since, its forms are
/// checked together; so it does not matter whether the browser that sent them is still there.</remarks>
internal sealed class SetComparison(WholeLibrary whole, Checkers checkers)
{
    private const int BatchSize = 500;
    // Nobody asks for it: it follows from what others did.
    private readonly DocumentLibrary library = whole.Library.As(Actor.Job("批次互相核对"));
    private readonly ConcurrentDictionary<long, SemaphoreSlim> turns = new();

    /// <summary>Sees to it that the forms of a set have been checked together.</summary>
    /// <returns>Why they could not be; null where they have been.</returns>
    public async Task<string?> EnsureAsync(SetRow set, CancellationToken cancel)
    {
        if (!set.NeedsComparing) return null;
        // Two people who open a new set at once must not both do the work.
        var turn = turns.GetOrAdd(set.Id, static _ => new SemaphoreSlim(1));
        await turn.WaitAsync(cancel);
        try
        {
            if (await library.Sets.FindAsync(set.Id, cancel) is { NeedsComparing: true } now) await RunAsync(now, cancel);
            return null;
        }
        catch (LibraryException problem) when (problem.Problem is LibraryProblem.Changed or LibraryProblem.NotWritable or LibraryProblem.Full or LibraryProblem.Locked or LibraryProblem.Unreachable)
        {
            // What each form said by itself still stands and is shown; the next look tries again.
            return problem.Problem == LibraryProblem.Changed ? "有人正在更正其中的表，请刷新页面。" : problem.Message;
        }
        finally
        {
            turn.Release();
            turns.TryRemove(set.Id, out _);
        }
    }

    /// <summary>Checks forms together, and tells what is otherwise than shown so far.</summary>
    /// <param name="forms">All forms that belong together.</param>
    /// <param name="alsoUnchanged">A form whose results are wanted in any case.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<IReadOnlyList<NewResult>> ResultsAsync(IReadOnlyList<(OpenedForm Opened, CheckSubject Subject)> forms, long? alsoUnchanged, CancellationToken cancel)
    {
        var checker = await checkers.OfVisitorAsync(cancel);
        var results = checker.CheckAll(DeclarationMatcher.Match([.. forms.Select(form => form.Subject)]));
        List<NewResult> news = [];
        foreach (var ((opened, _), result) in forms.Zip(results))
        {
            var fresh = FormResults.Of(checker, result);
            var shown = ResultSnapshot.Of(fresh);
            if (opened.Row.Id == alsoUnchanged) news.Add(new NewResult(opened.Row.Id, opened.Row.Revision, fresh));
            else if (!opened.Results.Says(shown)) news.Add(new NewResult(opened.Row.Id, opened.Row.Revision, fresh) { SameTexts = opened.Results.Finds(shown) });
        }

        return news;
    }

    public static CheckSubject Subject(OpenedForm opened) => new(opened.Row.FileName, opened.Row.Position, CorrectedForm.Of(opened));

    private async Task RunAsync(SetRow set, CancellationToken cancel)
    {
        List<(OpenedForm, CheckSubject)> forms = [];
        await foreach (var opened in library.Forms.ReadAllAsync(new FormFilter { SetId = set.Id }, FormOrder.Document, cancel)) forms.Add((opened, Subject(opened)));
        foreach (var batch in (await ResultsAsync(forms, null, cancel)).Chunk(BatchSize)) await library.Corrections.ReplaceResultsAsync(batch, cancel);
        await library.Sets.MarkComparedAsync(set.Id, set.Revision, cancel);
    }
}
