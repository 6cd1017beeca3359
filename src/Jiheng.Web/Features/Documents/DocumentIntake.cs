using System.Runtime.CompilerServices;
using Jiheng.Domain.Documents;
using Jiheng.Forms.Formats;
using Jiheng.Forms.Formats.Archives;
using Jiheng.Forms.Reading;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Scoring;
using Jiheng.Storage;
using Jiheng.Storage.Documents;
using Jiheng.Storage.Snapshots;
using Jiheng.Web.Features.Overrides;

namespace Jiheng.Web.Features.Documents;

/// <summary>Takes files in: reads, checks and scores them, and puts them into the library.</summary>
internal sealed class DocumentIntake(DocumentLibrary library, Checkers checkers)
{
    /// <summary>The largest file that is taken, as on the command line.</summary>
    public const long LargestFile = 64L * 1024 * 1024;

    public async Task<TakenDocument> TakeAsync(string fileName, ReadOnlyMemory<byte> content, CancellationToken cancel)
    {
        var (read, results, _) = await ExamineAsync(fileName, content, cancel);
        var added = await library.Documents.AddAsync(new NewDocument(fileName, content, read, results), cancel);
        return new TakenDocument(added, read, results);
    }

    public static bool IsArchive(string fileName, ReadOnlyMemory<byte> content) => FormatDetector.Of(fileName, content) == FileFormat.Zip;

    /// <summary>Takes the documents of an archive in, one after the other: one that fails stops no other.</summary>
    public async IAsyncEnumerable<TakenFile> TakeAllAsync(string archive, ReadOnlyMemory<byte> content, [EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var document in DocumentArchive.Read(archive, content))
        {
            if (document.Problem is { } problem) yield return TakenFile.Refused(document.Name, TakenFile.Sentence([problem]));
            else if (UploadLimits.Problem(document.Name, document.Content) is { } tooMuch) yield return TakenFile.Refused(document.Name, tooMuch);
            else yield return TakenFile.Of(document.Name, await TakeAsync(UploadedFile.Named(document.Name), document.Content, cancel));
        }
    }

    /// <summary>Reads, checks and scores a file without keeping it.</summary>
    public async Task<ExaminedDocument> ExamineAsync(string fileName, ReadOnlyMemory<byte> content, CancellationToken cancel)
    {
        var checker = await checkers.OfVisitorAsync(cancel);
        var read = DocumentReader.Read(fileName, content);
        CheckSubject[] subjects = [.. read.Forms.Select((form, index) => new CheckSubject(read.File, index, form))];
        return new ExaminedDocument(read, [.. checker.CheckAll(DeclarationMatcher.Match(subjects)).Select(form => FormResults.Of(checker, form))], checker.Profile);
    }
}

/// <summary>A file that was read, checked and scored.</summary>
/// <param name="Read">What was read.</param>
/// <param name="Results">One result a form.</param>
/// <param name="Profile">The scheme by which it was scored.</param>
internal sealed record ExaminedDocument(PerformanceDocument Read, IReadOnlyList<FormResult> Results, ScoringProfile Profile);

/// <summary>A file that was taken in.</summary>
internal sealed record TakenDocument(AddedDocument Added, PerformanceDocument Read, IReadOnlyList<FormResult> Results)
{
    public int Count(Severity severity) => Results.Sum(result => result.Checked.Findings.Count(finding => finding.Severity == severity));
}

/// <summary>Checked forms with their scores.</summary>
internal static class FormResults
{
    /// <summary>A form that prints scores is scored; others are not.</summary>
    public static FormResult Of(Checker checker, CheckedForm form) => new(form, checker.Score(form.Subject.Form));
}
